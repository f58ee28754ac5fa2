import type { Answer, KeptItem } from './kept-item.ts'

const firstWait = 5_000
const longestWait = 15 * 60_000

/** What an item becomes when its sending was answered, or was not. `chance` is between 0 and 1 and spreads the next tries. */
export function afterAnswer(item: KeptItem, answer: Answer, now: number, chance: number): KeptItem {
  // What its owner put away meanwhile stays away, unless the server has it.
  if (item.state === 'dropped' && answer.kind !== 'taken') return item
  const { refusal: _, ...rest } = item
  const settled = { ...rest, attempts: 0, nextAt: 0, changedAt: now }
  switch (answer.kind) {
    case 'taken': {
      const { href, isRepeat, note } = answer
      return { ...settled, state: 'sent', fields: [], files: [], sent: { href, isRepeat, note } }
    }
    case 'refused':
      return { ...settled, state: 'refused', refusal: { why: answer.why, issues: answer.issues } }
    case 'signed-out':
      return { ...settled, state: 'signed-out' }
    case 'other-account': {
      const { attempts } = item
      return { ...item, attempts: attempts + 1, nextAt: now + waitAfter(attempts, chance) }
    }
    case 'no-answer': {
      const wait = Math.max(waitAfter(item.attempts, chance), (answer.waitSeconds ?? 0) * 1000)
      return { ...settled, state: 'waiting', attempts: item.attempts + 1, nextAt: now + wait }
    }
  }
}

/** When a page tries by itself again; not while its owner has to sign in, for no item would fare better until then. */
export function nextTry(items: readonly Pick<KeptItem, 'state' | 'nextAt'>[]): number | undefined {
  if (items.some(({ state }) => state === 'signed-out')) return undefined
  const next = Math.min(...items.filter(({ state }) => state === 'waiting').map(({ nextAt }) => nextAt))
  return Number.isFinite(next) ? next : undefined
}

/** Doubles from five seconds to a quarter of an hour, half of it by chance so that telephones do not come all at once. */
export const waitAfter = (attempts: number, chance: number): number =>
  Math.min(longestWait, firstWait * 2 ** Math.min(attempts, 20)) * (0.5 + chance / 2)
