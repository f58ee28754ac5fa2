import type { Queryable } from '../../platform/database/open.ts'
import type { RoundClass, Sheet } from '../round/round.ts'
import { givenAt } from '../round/score-stages.ts'
import { sheetsOfRound } from '../round/store.ts'
import { classesOf } from '../round/store-rounds.ts'
import { type Score, scoresOfSheets } from '../round/store-scores.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { totalsOf } from '../rules/totals.ts'
import { setOf } from '../sets/store.ts'
import { type Ranked, rankingOf } from './ranking.ts'

export type RankedSheet = Ranked & { readonly sheet: Sheet }

export type ClassResult = {
  readonly of: RoundClass
  readonly set: CriteriaSet
  readonly ranked: readonly RankedSheet[]
  readonly scores: ReadonlyMap<number, ReadonlyMap<number, Score>>
}

/**
 * The round's classes with their sheets ranked as they stand: final points where there are some, else appraised, else the
 * unit's own. Four queries and one a set, however many sheets there are.
 */
export async function rankSheets(db: Queryable, roundId: number): Promise<readonly ClassResult[]> {
  const [classes, sheets] = [await classesOf(db, roundId), await sheetsOfRound(db, roundId)]
  const scores = await scoresOfSheets(
    db,
    sheets.map(({ id }) => id),
  )
  const results: ClassResult[] = []
  for (const of of classes) {
    const set = await setOf(db, of.setId)
    if (!set) throw new Error(`class ${of.classKey} of round ${roundId} has no set`)
    const own = sheets.filter(({ classKey }) => classKey === of.classKey)
    results.push({ of, set, scores, ranked: rankedOf(own, set, scores) })
  }
  return results
}

function rankedOf(
  sheets: readonly Sheet[],
  set: CriteriaSet,
  scores: ClassResult['scores'],
): readonly RankedSheet[] {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const scored = sheets.map((sheet) => {
    const given = givenAt(set, scores.get(sheet.id) ?? new Map(), 'final')
    const { total, applicableMaximum, index, byCode } = totalsOf(set, given)
    const tops = set.criteria.filter(({ parentCode }) => parentCode === null)
    const fullMaximum = tops.reduce((sum, { code }) => sum + (byCode.get(code)?.maximum ?? 0), 0)
    const { agencyId, classKey } = sheet
    return { sheetId: sheet.id, agencyId, classKey, total, applicableMaximum, fullMaximum, index }
  })
  return rankingOf(scored, set).map((one) => ({ ...one, sheet: byId.get(one.sheetId)! }))
}
