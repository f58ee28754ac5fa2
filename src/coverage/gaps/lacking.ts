import { loadWords } from '../../activities/index.ts'
import type { PlanHead } from '../../planning/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'
import { addressOf, cellPath } from '../matrix/matrix-query.ts'
import { longestSilence } from '../qualities/continuous.ts'
import { askedIn } from '../qualities/gather.ts'
import { loadMeasuring, type Measuring } from '../qualities/load-measuring.ts'
import { rulesFor } from '../qualities/rules.ts'
import { subjectsOf } from '../qualities/subjects.ts'
import type { Per } from '../required/required-cell.ts'
import { activeDays, countsBy } from '../rollup/figures.ts'
import { windowOf } from '../rollup/window.ts'
import { formsThatWork } from './proposal.ts'

/** A theme that was required to be told to an audience and was not, anywhere or in some of its areas. */
export type LackingCell = {
  readonly themeId: number
  readonly audience: Text
  readonly audienceKey: string
  readonly classKey: string | null
  readonly per: Per
  readonly basis: string
  /** Areas not reached, of so many; 1 of 1 when the province counts as one. */
  readonly missing: number
  readonly asked: number
  /** The form that worked best for this audience in the year, where one did. */
  readonly form: Text | null
  readonly href: string
}

/** The longest silence about a theme where it was longer than allowed, in working days. */
export type SilentTheme = {
  readonly themeId: number
  readonly workingDays: number
  readonly allowed: number
  readonly from: string
  readonly to: string
  readonly href: string
}

export type Lacking = { readonly cells: readonly LackingCell[]; readonly silences: readonly SilentTheme[] }

/** What a plan's year lacks so far: required cells that nothing verified reached, and themes about which all was silent. */
export async function lackingOf(db: Queryable, head: PlanHead, today: Temporal.PlainDate): Promise<Lacking> {
  const measuring = await loadMeasuring(db, head, today)
  const window = windowOf(head.year)
  const [asked, words, forms] = await Promise.all([
    askedIn(db, measuring, window),
    loadWords(db),
    countsBy(db, { planId: head.id, rows: 'audience', cols: 'form', window, scope: {} }),
  ])
  const formFor = (audienceKey: string): Text | null => {
    const own = forms.filter(({ row, col }) => row === audienceKey && col !== null)
    const [best] = formsThatWork(own.map(({ col, ...record }) => ({ ...record, key: col! })))
    return words.forms.find(({ key }) => key === best?.key)?.name ?? null
  }
  const cells = measuring.cells.flatMap((cell): readonly LackingCell[] => {
    const { themeId, audienceKey, classKey, per, basis } = cell
    const places = asked.filter((one) => one.themeId === themeId && one.audienceKey === audienceKey)
    const missing = places.filter(({ isReached }) => !isReached).length
    const audience = words.audiences.find(({ key }) => key === audienceKey)?.name
    if (missing === 0 || !audience) return []
    const query = { 'ke-hoach': head.id, 'o-hang': `${themeId}`, 'o-cot': audienceKey }
    const href = addressOf(cellPath, {}, { ...query, tu: `${head.year}-01`, den: `${head.year}-12` })
    const form = formFor(audienceKey)
    return [
      { themeId, audienceKey, audience, classKey, per, basis, missing, asked: places.length, form, href },
    ]
  })
  return { cells, silences: await silencesOf(db, measuring) }
}

async function silencesOf(db: Queryable, measuring: Measuring): Promise<readonly SilentTheme[]> {
  const { head, today, calendar, parameters } = measuring
  const window = windowOf(head.year)
  const days = await activeDays(db, { planId: head.id, by: 'theme', window, scope: {} })
  return subjectsOf(measuring, 'theme', window).flatMap(({ themeId, about, span }) => {
    const own = (days.get(String(themeId)) ?? []).map(({ day }) => day)
    const silence = longestSilence(own, span, today, calendar)
    const allowed = rulesFor(parameters, about).allowedSilence
    if (themeId === null || !silence || silence.workingDays <= allowed) return []
    const [from, to] = [silence.from.toString(), silence.to.toString()]
    const query = { 'ke-hoach': head.id, cot: 'thang' as const, tu: from.slice(0, 7), den: to.slice(0, 7) }
    return [
      {
        themeId,
        workingDays: silence.workingDays,
        allowed,
        from,
        to,
        href: addressOf('/lam-viec/bao-phu', {}, query),
      },
    ]
  })
}
