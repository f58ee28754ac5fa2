import { activitiesToProve } from '../../activities/index.ts'
import { themesOfYear } from '../../planning/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Row } from '../round/rows.ts'
import type { ScoreEvidence } from '../round/store-evidence.ts'
import type { Score } from '../round/store-scores.ts'
import type { SheetView } from './sheet-view.ts'

type ActivityLine = Awaited<ReturnType<typeof activitiesToProve>>[number]

/** One criterion of a sheet, opened. */
export type CriterionView = {
  readonly sheet: SheetView
  readonly row: Row
  readonly score: Score
  readonly evidence: readonly ScoreEvidence[]
  /** The agency's own activities that may prove it and do not yet, the nearest first. */
  readonly activities: readonly ActivityLine[]
  readonly previousId?: number
  readonly nextId?: number
}

/** How many activities are offered at once: more than that nobody reads on a phone. */
const offered = 12

export async function loadCriterionView(
  db: Queryable,
  sheet: SheetView,
  criterionId: number,
): Promise<CriterionView | undefined> {
  const leaves = sheet.rows.filter(({ isLeaf }) => isLeaf)
  const at = leaves.findIndex(({ criterion }) => criterion.id === criterionId)
  const row = leaves[at]
  const score = sheet.scores.get(criterionId)
  if (!row || !score) return undefined
  const evidence = sheet.evidence.filter((one) => one.criterionId === criterionId)
  return {
    ...{ sheet, row, score, evidence },
    activities: sheet.mayScore ? await activitiesFor(db, sheet, row, evidence) : [],
    previousId: leaves[at - 1]?.criterion.id,
    nextId: leaves[at + 1]?.criterion.id,
  }
}

async function activitiesFor(
  db: Queryable,
  { sheet }: SheetView,
  { criterion }: Row,
  evidence: readonly ScoreEvidence[],
) {
  const { agencyId, round } = sheet
  const themes = criterion.reformArea === null ? [] : await themesOfYear(db, round.year)
  const lines = await activitiesToProve(
    db,
    {
      ...{ agencyId, from: round.fromDay, to: round.toDay, words: '' },
      themeIds: themes.flatMap(({ id, reformArea }) => (reformArea === criterion.reformArea ? [id] : [])),
    },
    offered,
  )
  const used = new Set(evidence.map(({ activityId }) => activityId))
  return lines.filter(({ id }) => !used.has(id))
}

/** The next own criterion after this one that still needs a person; from the top when there is none below. */
export function nextOpen(
  { rows, needs }: Pick<SheetView, 'rows' | 'needs'>,
  afterId: number | null,
): number | undefined {
  const ids = rows.flatMap(({ criterion: { id } }) => (id === undefined ? [] : [id]))
  const at = afterId === null ? -1 : ids.indexOf(afterId)
  const turned = [...ids.slice(at + 1), ...ids.slice(0, at + 1)]
  const stillOpen = (wanted: readonly string[]) =>
    turned.find((id) => id !== afterId && wanted.includes(needs.get(id) ?? 'nothing'))
  return stillOpen(['points', 'proof']) ?? stillOpen(['confirm'])
}
