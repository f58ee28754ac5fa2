import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { Doubt } from '../import/plan-document.ts'
import type { SourceDocument } from '../import/source-document.ts'
import type { PlanGoal, PlanHead, Requirement, Theme } from '../plan.ts'
import { batches } from '../store-batches.ts'

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
  const rows = passages.map(({ position, text, sources }) => ({
    planId,
    position,
    text,
    sources: [...sources],
  }))
  for (const values of batches(rows)) await tx.insertInto('planning.requirement').values(values).execute()
}

export async function insertGoals(tx: Tx, planId: number, goals: readonly Omit<PlanGoal, 'id'>[]) {
  const rows = goals.map(({ position, text, measures, dueText, dueOn, sources }) => ({
    planId,
    position,
    text,
    dueText,
    dueOn,
    measures: json(measures),
    sources: [...sources],
  }))
  for (const values of batches(rows)) await tx.insertInto('planning.goal').values(values).execute()
}

type NewPassage = Omit<Requirement, 'id'> & {
  readonly reformArea: string | null
  readonly dueOn: string | null
}

/** One more requirement, goal or theme. */
export async function addPassage(
  tx: Tx,
  planId: number,
  kind: 'requirement' | 'goal' | 'theme',
  passage: NewPassage,
) {
  const { position, text, sources, reformArea, dueOn } = passage
  if (kind === 'theme') await insertThemes(tx, planId, [{ position, title: text, reformArea, sources }])
  else if (kind === 'goal')
    await insertGoals(tx, planId, [{ position, text, sources, measures: [], dueText: null, dueOn }])
  else await insertRequirements(tx, planId, [{ position, text, sources }])
}

export type NewDoubt = Omit<Doubt, 'where'> & {
  readonly taskId: number | null
  readonly sources: readonly string[]
}

export async function insertDoubts(tx: Tx, planId: number, doubts: readonly NewDoubt[]) {
  const rows = doubts.map((doubt) => ({
    planId,
    ...doubt,
    about: json(doubt.about),
    reason: json(doubt.reason),
    sources: [...doubt.sources],
  }))
  for (const values of batches(rows)) await tx.insertInto('planning.doubt').values(values).execute()
}

export async function insertPlanFile(tx: Tx, planId: number, sha256: string, name: string) {
  await sql`insert into planning.plan_file (plan_id, position, sha256, name)
    select ${planId}, coalesce(max(position), 0) + 1, ${sha256}, ${name} from planning.plan_file
    where plan_id = ${planId}
    having not bool_or(coalesce(sha256 = ${sha256}, false)) is true`.execute(tx)
}

const json = (value: unknown): string => JSON.stringify(value)
