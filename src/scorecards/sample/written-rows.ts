import type { NewMove } from '../round/store-scores.ts'
import type { DrawnRow } from './draw-row.ts'
import type { DrawnSheet } from './draw-sheets.ts'
import type { Moments } from './moments.ts'
import type { FilledProof, FilledRow } from './store.ts'

export type Person = { readonly userId: string; readonly fullName: string }

/** Who did what to a sheet: its own officer by name, the appraiser of a field, the leader. */
export type People = {
  readonly unit: string
  readonly leader: Person
  appraiserOf(code: string): Person
}

export type Written = {
  readonly rows: readonly FilledRow[]
  readonly moves: readonly NewMove[]
  readonly proofs: readonly FilledProof[]
}

/** A drawn sheet as rows, lines of the log and evidence. */
export function writtenOf({ sheet, rows }: DrawnSheet, moments: Moments, people: People): Written {
  const sheetId = sheet.id
  return {
    rows: rows.map((row) => rowOf(sheetId, row, moments, people)),
    moves: rows.flatMap((row) => movesOf(sheetId, row, moments, people)),
    proofs: rows.flatMap((row) => proofsOf(sheetId, row, moments, people)),
  }
}

const idOf = ({ criterion }: DrawnRow): number => criterion.id ?? 0

function rowOf(sheetId: number, row: DrawnRow, moments: Moments, people: People): FilledRow {
  const { self, appraised, answered, explained, final, notApplicable } = row
  const last = answered ?? appraised
  const who = last && people.appraiserOf(row.criterion.code)
  return {
    ...{ sheetId, criterionId: idOf(row) },
    ...{ isApplicable: notApplicable === undefined, notApplicableReason: notApplicable ?? '' },
    ...{ selfPoints: self?.points ?? null, selfNote: self?.reason ?? '', checks: self?.checks ?? [] },
    ...{ appraisedPoints: last?.points ?? null, appraisedReason: last?.reason ?? '' },
    ...{ appraisedBy: who?.userId ?? null, appraisedByName: who?.fullName ?? null },
    appraisedAt: last ? moments[answered ? 'answered' : 'appraised'] : null,
    ...{ explanation: explained ?? '', explainedAt: explained === undefined ? null : moments.explained },
    ...{ finalPoints: final?.points ?? null, finalReason: final?.reason ?? '' },
  }
}

function movesOf(sheetId: number, row: DrawnRow, moments: Moments, people: People): readonly NewMove[] {
  const { self, appraised, answered, explained, final, notApplicable } = row
  const of = { sheetId, criterionId: idOf(row) }
  const unit = { byUser: null, byName: people.unit }
  const appraiser = people.appraiserOf(row.criterion.code)
  const by = { byUser: appraiser.userId, byName: appraiser.fullName }
  const leader = { byUser: people.leader.userId, byName: people.leader.fullName }
  const moves: (NewMove | false | undefined)[] = [
    notApplicable !== undefined && {
      ...{ ...of, ...unit, stage: 'self', points: null, isApplicable: false, reason: notApplicable },
      at: moments.self,
    },
    self && { ...of, ...unit, stage: 'self', points: self.points, isApplicable: true, at: moments.self },
    appraised && { ...of, ...by, ...appraised, stage: 'appraised', at: moments.appraised },
    explained !== undefined && {
      ...of,
      ...unit,
      stage: 'explained',
      reason: explained,
      at: moments.explained,
    },
    answered && { ...of, ...by, ...answered, stage: 'appraised', at: moments.answered },
    final && { ...of, ...leader, ...final, stage: 'final', at: moments.final },
  ]
  return moves.filter((move) => move !== false && move !== undefined)
}

/** A self-score above 0 that must be proved has its file, and so has every explanation. */
function proofsOf(
  sheetId: number,
  row: DrawnRow,
  moments: Moments,
  { unit }: People,
): readonly FilledProof[] {
  const { criterion, self, explained } = row
  const of = { sheetId, criterionId: idOf(row), byName: unit }
  const isProved = self !== undefined && self.points > 0 && criterion.needsEvidence
  return [
    ...(isProved ? [{ ...of, stage: 'self' as const, at: moments.self }] : []),
    ...(explained === undefined ? [] : [{ ...of, stage: 'explanation' as const, at: moments.explained }]),
  ]
}
