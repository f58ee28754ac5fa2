/** What tables tell of each agency below. */
export const agencyColumns = [
  'plans_known',
  'works_due',
  'works_done',
  'works_late',
  'activities',
  'activities_verified',
  'airings',
  'stories',
  'conferences',
] as const
