import type { Context } from 'hono'
import { loadDirectory } from '../../agencies/index.ts'
import { classNameOf } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Lang } from '../../platform/i18n.ts'
import { overseeing, scoring } from '../permissions.ts'
import { type ScoreRow, scoreRowsOf } from '../result/score-rows.ts'
import { countEvidence, mayScore } from '../round/at-hand.ts'
import { needsOf, type RowNeed } from '../round/readiness.ts'
import { type Reopening, reopeningOf } from '../round/reopen-sheet.ts'
import { mayMoveSheet, type Sheet } from '../round/round.ts'
import { isOwn, type Row, rowsOf } from '../round/rows.ts'
import { givenAt, type ScoreStage } from '../round/score-stages.ts'
import { sheetInSight, sheetsOfRound } from '../round/store.ts'
import { evidenceOf, type ScoreEvidence } from '../round/store-evidence.ts'
import { type Score, scoresOfSheet } from '../round/store-scores.ts'
import { type Turn, turnOf } from '../round/turn.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { type Totals, totalsOf } from '../rules/totals.ts'
import { setOf } from '../sets/store.ts'

export type Neighbour = { readonly sheetId: number; readonly name: string }

/** Everything that the page of a sheet shows. */
export type SheetView = {
  readonly lang: Lang
  readonly sheet: Sheet
  readonly agencyName: string
  readonly className: string
  readonly set: CriteriaSet
  readonly rows: readonly Row[]
  readonly table: readonly ScoreRow[]
  readonly scores: ReadonlyMap<number, Score>
  readonly evidence: readonly ScoreEvidence[]
  /** Of the unit's own criteria. */
  readonly needs: ReadonlyMap<number, RowNeed>
  readonly totals: Totals
  readonly stage: ScoreStage
  readonly turn: Turn
  readonly mayScore: boolean
  readonly maySign: boolean
  /** The sheet waits for the reader: what waits stands open. */
  readonly isTheirTurn: boolean
  readonly reopening: Reopening | undefined
  /** What appraisers gave is shown once they are through with it; those who oversee the round see it before. */
  readonly showsAppraisal: boolean
  /** The sheets beside this one in its class, for those who see all. */
  readonly before?: Neighbour
  readonly after?: Neighbour
}

/** The sheet for whoever may see it; undefined for a stranger. */
export async function loadSheetView(c: Context<AppEnv>, id: number): Promise<SheetView | undefined> {
  const { deps, actor, lang } = c.var
  const sheet = await sheetInSight(deps.db, actor, id)
  const set = sheet && (await setOf(deps.db, sheet.setId))
  if (!sheet || !set) return undefined
  const scores = await scoresOfSheet(deps.db, id)
  const evidence = await evidenceOf(deps.db, id)
  const rows = rowsOf(set)
  const needs = needsOf(rows.filter(isOwn), scores, countEvidence(evidence))
  const stage = stageOf(sheet)
  const oversees = seesAll(actor, sheet)
  const directory = await loadDirectory(deps.db, sheet.dates.opensOn)
  const nameOf = (agencyId: number) => directory.byId(agencyId)?.shortName ?? ''
  return {
    ...{ lang, sheet, set, rows, scores, evidence, stage },
    agencyName: nameOf(sheet.agencyId),
    className: classNameOf(sheet.classKey)[lang],
    table: scoreRowsOf(set, scores),
    needs: new Map(needs.map(({ row, need }) => [row.criterion.id ?? 0, need])),
    totals: totalsOf(set, givenAt(set, scores, stage)),
    turn: turnOf(sheet, deps.clock.today(), vietnamCalendar()),
    mayScore: mayMoveSheet('score', sheet.state) && mayScore(actor, sheet),
    maySign: mayMoveSheet('sign', sheet.state) && actor.is('head', sheet.agencyId),
    isTheirTurn: isTheirTurn(actor, sheet),
    reopening: reopeningOf(actor, sheet),
    showsAppraisal: oversees || sheet.state !== 'appraising',
    ...(oversees && (await neighboursOf(c, sheet, nameOf))),
  }
}

const seesAll = (actor: Actor, { round }: Sheet): boolean =>
  overseeing.some((role) => actor.is(role, round.agencyId))

function isTheirTurn(actor: Actor, sheet: Sheet): boolean {
  const isUnit = scoring.some((role) => actor.is(role, sheet.agencyId))
  const isAppraiser = actor.is('appraiser', sheet.round.agencyId)
  switch (sheet.state) {
    case 'scoring':
    case 'awaiting_head':
      return isUnit
    case 'appraising':
      return isAppraiser
    case 'explaining':
      return isUnit || isAppraiser
    case 'deciding':
      return actor.is('leader', sheet.round.agencyId)
    case 'final':
      return false
  }
}

const stageOf = ({ state }: Sheet): ScoreStage =>
  state === 'final' ? 'final' : state === 'scoring' || state === 'awaiting_head' ? 'self' : 'appraised'

async function neighboursOf(c: Context<AppEnv>, sheet: Sheet, nameOf: (agencyId: number) => string) {
  const all = (await sheetsOfRound(c.var.deps.db, sheet.round.id))
    .filter(({ classKey }) => classKey === sheet.classKey)
    .map(({ id: sheetId, agencyId }): Neighbour => ({ sheetId, name: nameOf(agencyId) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
  const at = all.findIndex(({ sheetId }) => sheetId === sheet.id)
  return { before: all[at - 1], after: all[at + 1] }
}
