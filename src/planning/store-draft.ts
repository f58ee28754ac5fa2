import { sql } from 'kysely'
import type { Tx } from '../platform/database/open.ts'
import type { Clause, Doubt } from './import/plan-document.ts'
import type { SourceDocument } from './import/source-document.ts'
import type { Party, PlanGoal, PlanHead, Requirement, TaskContent, Theme } from './plan.ts'

export type NewHead = Omit<PlanHead, 'id' | 'slug' | 'state' | 'version' | 'issuedAt'> & {
  readonly createdBy: string
}

export async function insertHead(
  tx: Tx,
  head: NewHead,
  slug: string,
  source: SourceDocument,
): Promise<number> {
  const row = await tx
    .insertInto('planning.plan')
    .values({
      ...head,
      slug,
      state: 'draft',
      signer: json(head.signer),
      carriesOut: json(head.carriesOut),
      sourceBlocks: json(source),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** The address if it is free, else with the first free number behind it. */
export async function freeSlug(tx: Tx, wanted: string, ownId: number | null): Promise<string> {
  const rows = await tx
    .selectFrom('planning.plan')
    .select('slug')
    .where('slug', 'like', `${wanted}%`)
    .$if(ownId !== null, (query) => query.where('id', '<>', ownId))
    .execute()
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(wanted)) return wanted
  let next = 2
  while (taken.has(`${wanted}-${next}`)) next++
  return `${wanted}-${next}`
}

export async function insertThemes(
  tx: Tx,
  planId: number,
  themes: readonly Omit<Theme, 'id'>[],
): Promise<number[]> {
  if (themes.length === 0) return []
  const rows = await tx
    .insertInto('planning.theme')
    .values(themes.map((theme) => ({ planId, ...theme, sources: [...theme.sources] })))
    .returning(['id', 'position'])
    .execute()
  return rows.sort((a, b) => a.position - b.position).map((row) => row.id)
}

export async function insertRequirements(
  tx: Tx,
  planId: number,
  passages: readonly Omit<Requirement, 'id'>[],
) {
  if (passages.length === 0) return
  const rows = passages.map(({ position, text, sources }) => ({
    planId,
    position,
    text,
    sources: [...sources],
  }))
  await tx.insertInto('planning.requirement').values(rows).execute()
}

export async function insertGoals(tx: Tx, planId: number, goals: readonly Omit<PlanGoal, 'id'>[]) {
  if (goals.length === 0) return
  const rows = goals.map(({ position, text, measures, dueText, dueOn, sources }) => ({
    planId,
    position,
    text,
    dueText,
    dueOn,
    measures: json(measures),
    sources: [...sources],
  }))
  await tx.insertInto('planning.goal').values(rows).execute()
}

export type NewTask = TaskContent & { readonly position: number; readonly themeIds: readonly number[] }

/** The ids of the new tasks, in the order given. */
export async function insertTasks(tx: Tx, planId: number, tasks: readonly NewTask[]): Promise<number[]> {
  if (tasks.length === 0) return []
  const rows = await tx
    .insertInto('planning.task')
    .values(tasks.map((task) => taskRow(planId, task)))
    .returning('id')
    .execute()
  // Identity values are handed out in the order of the rows.
  const ids = rows.map((row) => row.id).sort((a, b) => a - b)
  await insertTaskThemes(
    tx,
    tasks.flatMap((task, at) => task.themeIds.map((themeId) => ({ taskId: ids[at]!, themeId }))),
  )
  await insertParties(
    tx,
    tasks.flatMap((task, at) =>
      task.parties.map((party, position) => ({ taskId: ids[at]!, position, ...party })),
    ),
  )
  return ids
}

export async function insertTaskThemes(tx: Tx, rows: readonly { taskId: number; themeId: number }[]) {
  if (rows.length > 0)
    await tx
      .insertInto('planning.taskTheme')
      .values([...rows])
      .execute()
}

export async function insertParties(tx: Tx, rows: readonly (Party & { taskId: number; position: number })[]) {
  if (rows.length > 0)
    await tx
      .insertInto('planning.taskParty')
      .values([...rows])
      .execute()
}

const taskRow = (planId: number, { parties: _, themeIds: __, ...task }: NewTask) => ({
  planId,
  ...task,
  forms: [...task.forms],
  sources: [...task.sources],
  timing: json(task.timing),
  fieldSources: json(task.fieldSources),
})

/** The document's tree, one insert a level: children need the ids of the level above. */
export async function insertClauses(tx: Tx, planId: number, clauses: readonly Clause[]) {
  const counter = { next: 1 }
  const positions = new Map<Clause, number>()
  const number = (clause: Clause) => {
    positions.set(clause, counter.next++)
    clause.children.forEach(number)
  }
  clauses.forEach(number)
  let level = clauses.map((clause) => ({ clause, parentId: null as number | null }))
  while (level.length > 0) {
    const rows = await tx
      .insertInto('planning.clause')
      .values(
        level.map(({ clause, parentId }) => ({
          planId,
          parentId,
          position: positions.get(clause)!,
          label: clause.label,
          text: clause.text,
          mark: clause.marked ?? null,
          blockId: clause.sources[0] ?? '',
        })),
      )
      .returning(['id', 'position'])
      .execute()
    const ids = new Map(rows.map((row) => [row.position, row.id]))
    level = level.flatMap(({ clause }) =>
      clause.children.map((child) => ({ clause: child, parentId: ids.get(positions.get(clause)!) ?? null })),
    )
  }
}

export type NewDoubt = Omit<Doubt, 'where'> & {
  readonly taskId: number | null
  readonly sources: readonly string[]
}

export async function insertDoubts(tx: Tx, planId: number, doubts: readonly NewDoubt[]) {
  if (doubts.length === 0) return
  const rows = doubts.map((doubt) => ({
    planId,
    ...doubt,
    about: json(doubt.about),
    reason: json(doubt.reason),
    sources: [...doubt.sources],
  }))
  await tx.insertInto('planning.doubt').values(rows).execute()
}

export async function insertPlanFile(tx: Tx, planId: number, sha256: string, name: string) {
  await sql`insert into planning.plan_file (plan_id, position, sha256, name)
    select ${planId}, coalesce(max(position), 0) + 1, ${sha256}, ${name} from planning.plan_file
    where plan_id = ${planId}
    having not bool_or(coalesce(sha256 = ${sha256}, false)) is true`.execute(tx)
}

/** PostgreSQL takes 65,535 values a statement; a hostile document may hold more than that in one table. */
export function batches<T>(rows: readonly T[], size = 1000): T[][] {
  const count = Math.ceil(rows.length / size)
  return Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size))
}

const json = (value: unknown): string => JSON.stringify(value)
