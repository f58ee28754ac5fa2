import type { Points } from '../rules/points.ts'

/** A line of the log, as far as results come from it. */
export type Move = {
  readonly criterionId: number | null
  readonly stage: string
  readonly points: Points | null
  readonly isApplicable: boolean | null
}

/** What a row of a sheet came to, stage by stage. */
export type Stages = {
  readonly isApplicable: boolean
  readonly self: Points | null
  readonly appraised: Points | null
  readonly final: Points | null
}

export const untouched: Stages = { isApplicable: true, self: null, appraised: null, final: null }

/**
 * Plays the log of a sheet, oldest first. A proposal says whether a criterion applies, and of a section (`sections`:
 * their ids) whether its gate is open; points are given by people.
 */
export function replay(moves: readonly Move[], sections: ReadonlySet<number>): ReadonlyMap<number, Stages> {
  const rows = new Map<number, Stages>()
  for (const { criterionId, stage, points, isApplicable } of moves) {
    if (criterionId === null) continue
    const now = rows.get(criterionId) ?? untouched
    const applies = isApplicable ?? now.isApplicable
    if (stage === 'proposed')
      rows.set(criterionId, {
        ...now,
        isApplicable: applies,
        self: sections.has(criterionId) ? points : now.self,
      })
    else if (stage === 'self') rows.set(criterionId, { ...now, isApplicable: applies, self: points })
    else if (stage === 'appraised') rows.set(criterionId, { ...now, appraised: points })
    else if (stage === 'final') rows.set(criterionId, { ...now, final: points })
  }
  return rows
}

/** What counts in the end: the council's points, else the appraisal's, else the agency's own. */
export const lastOf = ({ self, appraised, final }: Stages): Points | null => final ?? appraised ?? self
