import type { Actor } from '../platform/actor.ts'
import { vietnamCalendar } from '../platform/calendar/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Queryable } from '../platform/database/open.ts'
import { counted, type Text } from '../platform/i18n.ts'
import type { Sheet } from './round/round.ts'
import { sheetsUnderWay } from './round/store.ts'
import { appraisersOf } from './round/store-rounds.ts'
import { type Step, turnOf } from './round/turn.ts'
import { deadlineWords, stepName } from './round/turn-texts.ts'
import { scoringPath, sheetPath } from './self/paths.ts'

/** What of the scoring waits for this person now: their agency's sheet by name, the sheets of others as a number. */
export async function turnsFor(
  db: Queryable,
  actor: Actor,
  clock: Clock,
): Promise<readonly { readonly href: string; readonly text: Text }[]> {
  if (!actor.userId || actor.agencies().length === 0) return []
  const sheets = await sheetsUnderWay(db)
  const own = sheets.filter((sheet) => ownSteps(actor, sheet).includes(sheet.state))
  const deciding = sheets.filter(
    ({ state, round }) => state === 'deciding' && actor.is('leader', round.agencyId),
  )
  const appraising = actor.holds('appraiser') ? await waitingFor(db, actor.userId, sheets) : 0
  return [
    ...own.map((sheet) => ({ href: sheetPath(sheet.id), text: turnText(sheet, clock.today()) })),
    ...(appraising > 0 ? [{ href: `${scoringPath}/tham-dinh`, text: manyText(appraising, 'appraise') }] : []),
    ...(deciding.length > 0 ? [{ href: scoringPath, text: manyText(deciding.length, 'decide') }] : []),
  ]
}

const ownSteps = (actor: Actor, { agencyId }: Sheet): readonly Sheet['state'][] => [
  ...(actor.is('unit_officer', agencyId) ? (['scoring', 'explaining'] as const) : []),
  ...(actor.is('head', agencyId) ? (['awaiting_head'] as const) : []),
]

async function waitingFor(db: Queryable, userId: string, sheets: readonly Sheet[]): Promise<number> {
  const waiting = sheets.filter(({ state }) => state === 'appraising')
  const rounds = [...new Set(waiting.map(({ round }) => round.id))]
  const named = await Promise.all(rounds.map((id) => appraisersOf(db, id)))
  const mine = new Set(rounds.filter((_, at) => named[at]!.some((one) => one.userId === userId)))
  return waiting.filter(({ round }) => mine.has(round.id)).length
}

function turnText(sheet: Sheet, today: Temporal.PlainDate): Text {
  const turn = turnOf(sheet, today, vietnamCalendar())
  const say = (lang: 'vi' | 'en', name: string) =>
    [`${name}: ${stepName(turn.step, lang)}`, deadlineWords(turn, lang)].filter(Boolean).join(', ')
  return { vi: say('vi', sheet.round.nameVi), en: say('en', sheet.round.nameEn) }
}

const manyText = (count: number, step: Step): Text => ({
  vi: `Chấm điểm: ${count} phiếu, ${stepName(step, 'vi').toLocaleLowerCase('vi')}`,
  en: `Scoring: ${counted(count, 'sheet')}, ${stepName(step, 'en').toLowerCase()}`,
})
