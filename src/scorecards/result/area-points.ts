import { inheritedBy } from '../appraisal/fields.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import type { ScoreRow } from './score-rows.ts'
import type { AreaPoints } from './years.ts'

/** What a sheet came to in each stable area; rows that name no area, nor lie below one, are in none. */
export function areaPointsOf(
  set: CriteriaSet,
  rows: readonly ScoreRow[],
  { agencyId, year }: Pick<AreaPoints, 'agencyId' | 'year'>,
): readonly AreaPoints[] {
  const areas = inheritedBy(set.criteria, 'reformArea')
  return rows.flatMap(({ criterion, isLeaf, isApplicable, maximum, self, appraised, final }) => {
    const area = areas.get(criterion.code)
    if (!isLeaf || !area || !isApplicable) return []
    return [{ agencyId, year, area, points: final ?? appraised ?? self ?? 0, maximum }]
  })
}
