import type { Text } from '../../platform/i18n.ts'
import type { Edition } from '../edition.ts'
import { refusals } from '../life/texts.ts'

/** What a person may do with an edition at all, before its state is looked at. */
export type Rights = {
  readonly writes: boolean
  /** Sits on a board that reviews it. */
  readonly reviews: boolean
  /** Submitted this text or wrote it last. */
  readonly wroteIt: boolean
  /** Changed last what goes out with it: files or facts. */
  readonly changedIt?: boolean
  /** Changed last what is said of the document that is out. */
  readonly changedDocument?: boolean
  readonly forces: boolean
}

export const actKeys = [
  'submit',
  'takeBack',
  'approveAndPublish',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'return',
  'ratify',
  'confirmDocument',
  'correct',
  'force',
  'withdraw',
  'unpublish',
  'discard',
] as const
export type ActKey = (typeof actKeys)[number]

export type DeskAct = {
  readonly key: ActKey
  /** The one thing to do now. */
  readonly isPrimary?: boolean
  /** Why it cannot be done yet. */
  readonly blocked?: Text
}

type Standing = {
  readonly edition: Pick<Edition, 'state' | 'outAt' | 'forcedReason' | 'ratifiedAt'>
  readonly rights: Rights
  /** How many reasons stand against going out. */
  readonly blockers: number
  /** What is said of the document was changed while it is out; nobody else has looked since. */
  readonly documentWaits?: boolean
  /** Something newer of the same language is being made already. */
  readonly hasOpen: boolean
}

/**
 * The acts that a person meets on the desk, in their order; those they cannot take yet say why. What stands against
 * several is said once, on the first of them.
 */
export function actsFor(standing: Standing): readonly DeskAct[] {
  const acts = allActs(standing)
  return acts.filter(
    ({ blocked }, at) => !blocked || acts.findIndex((earlier) => earlier.blocked?.vi === blocked.vi) === at,
  )
}

function allActs({ edition, rights, blockers, documentWaits, hasOpen }: Standing): readonly DeskAct[] {
  const { writes, reviews, wroteIt, changedIt, changedDocument, forces } = rights
  const still = blockers > 0 ? stillBlocked(blockers) : undefined
  const own = wroteIt ? refusals.ownText : undefined
  const ownAny = own ?? (changedIt ? refusals.ownMatter : undefined)
  const force: DeskAct[] = forces ? [{ key: 'force' }] : []
  const some = (isThere: boolean, ...acts: DeskAct[]): DeskAct[] => (isThere ? acts : [])

  switch (edition.state) {
    case 'draft':
    case 'returned':
      return [
        ...some(writes, { key: 'submit', isPrimary: true }),
        ...force,
        ...some(writes && edition.outAt === null, { key: 'discard' }),
      ]
    case 'submitted':
      return [
        ...some(
          reviews,
          { key: 'approveAndPublish', isPrimary: true, blocked: ownAny ?? still },
          { key: 'approve', blocked: ownAny ?? still },
          { key: 'return', blocked: own },
        ),
        ...some(writes, { key: 'takeBack' }),
        ...force,
      ]
    case 'approved':
    case 'scheduled':
    case 'failed':
      return [
        ...some(
          reviews,
          { key: 'publish', isPrimary: true, blocked: ownAny ?? still },
          { key: 'schedule', blocked: ownAny ?? still },
          ...some(edition.state === 'scheduled', { key: 'unschedule', blocked: own }),
          { key: 'return', blocked: own },
        ),
        ...force,
      ]
    case 'published':
      return [
        ...some(reviews && isUnratified(edition), { key: 'ratify', isPrimary: true, blocked: own }),
        ...some(reviews && documentWaits === true, {
          key: 'confirmDocument',
          isPrimary: true,
          blocked: changedDocument ? refusals.ownDocument : undefined,
        }),
        ...some((writes || reviews) && !hasOpen, { key: 'correct' }),
        ...some(reviews, { key: 'withdraw' }, { key: 'unpublish' }),
      ]
    case 'withdrawn':
    case 'unpublished':
      return some((writes || reviews) && !hasOpen, { key: 'correct' })
    default:
      return []
  }
}

export const isUnratified = ({
  forcedReason,
  ratifiedAt,
}: Pick<Edition, 'forcedReason' | 'ratifiedAt'>): boolean => forcedReason !== null && ratifiedAt === null

const stillBlocked = (count: number): Text => ({
  vi: refusals.stillBlocked.vi(count),
  en: refusals.stillBlocked.en(count),
})
