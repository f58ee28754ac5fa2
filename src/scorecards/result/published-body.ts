import type { Round } from '../round/round.ts'
import type { ClassResult } from './rank-sheets.ts'

/** A round as it is frozen when it is published: who came where, and by what. */
export function publishedBody(round: Round, results: readonly ClassResult[]) {
  const { id, slug, year, nameVi, fromDay, toDay, decisionNumber, decidedOn } = round
  return {
    format: 'loa-round/1',
    round: { id, slug, year, nameVi, fromDay, toDay, decisionNumber, decidedOn },
    classes: results.map(({ of, ranked }) => ({
      classKey: of.classKey,
      setId: of.setId,
      sheets: ranked.map(({ sheetId, agencyId, total, applicableMaximum, index, rank, isTied, band }) => ({
        ...{ sheetId, agencyId, total, applicableMaximum, index, rank, isTied },
        band: band?.fromIndex ?? null,
      })),
    })),
  }
}
