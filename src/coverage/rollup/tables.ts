/**
 * The tables of figures. Each row is the sum of what the activities of its key add to it; what one activity adds is
 * said in the database by the function `of`. Keys in the order of the primary key.
 */
export type Table = {
  readonly name: string
  readonly of: string
  readonly keys: readonly string[]
  readonly sums: readonly string[]
}

const who = ['agency_id', 'area_id', 'plan_id', 'theme_id']
const reach = ['present', 'copies', 'listeners', 'views', 'views_counted']

export const tables: readonly Table[] = [
  {
    name: 'cell',
    of: 'cells_of',
    keys: [...who, 'audience', 'form', 'language', 'bucket'],
    sums: ['done', 'verified', 'times', ...reach],
  },
  {
    name: 'told',
    of: 'told_of',
    keys: ['area_id', 'theme_id', 'audience', 'quarter'],
    sums: ['done', 'verified'],
  },
  { name: 'day', of: 'days_of', keys: [...who, 'day'], sums: ['done', 'verified'] },
  { name: 'work_day', of: 'work_days_of', keys: ['plan_id', 'day'], sums: ['done', 'verified'] },
  { name: 'task', of: 'tasks_of', keys: ['task_id'], sums: ['done', 'files'] },
  { name: 'assignment', of: 'assignments_of', keys: ['assignment_id'], sums: ['done', 'verified'] },
  { name: 'assignment_day', of: 'assignment_days_of', keys: ['assignment_id', 'day'], sums: ['done'] },
]

/** Of what was counted of an activity, what may differ while it stays the same activity. */
export const countedColumns = [
  'day',
  'agency_id',
  'form_key',
  'verified',
  'times',
  'bucket',
  ...reach,
  'files',
  'languages',
  'theme_ids',
  'audience_keys',
  'area_ids',
  'assignment_ids',
  'task_ids',
  'plan_ids',
  'work_plan_ids',
]
