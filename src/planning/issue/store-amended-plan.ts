import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import { fold } from '../../platform/vietnamese.ts'
import { insertGoals, insertRequirements, insertThemes } from '../draft/store-draft.ts'
import { insertTasks } from '../draft/store-new-tasks.ts'
import { nextVersion, updateTask } from '../draft/store-tasks.ts'
import { changeOf } from '../draft/task-input.ts'
import type { Theme, WholePlan } from '../plan.ts'
import type { Amendment } from './amendment.ts'

/**
 * Writes the amended content into the plan: what is found again is updated in its row, what is new is added, what is
 * gone is marked removed. Answers the new ids of added tasks by their ids in the amending draft.
 */
export async function applyAmendment(
  tx: Tx,
  plan: WholePlan,
  amended: WholePlan,
  { diff, effectiveOn }: Amendment,
): Promise<ReadonlyMap<number, number>> {
  const planId = plan.head.id
  const themes = await amendThemes(tx, plan, amended, effectiveOn)
  const themeIdsOf = (ids: readonly number[]) => ids.flatMap((id) => themes.get(id) ?? [])
  await tx.deleteFrom('planning.requirement').where('planId', '=', planId).execute()
  await tx.deleteFrom('planning.goal').where('planId', '=', planId).execute()
  await insertRequirements(tx, planId, amended.requirements)
  await insertGoals(tx, planId, amended.goals)
  for (const { before, after } of [...diff.changed, ...diff.same]) {
    await updateTask(tx, before.id, { ...changeOf(after), themeIds: themeIdsOf(after.themeIds) })
    await tx
      .updateTable('planning.task')
      .set({ position: after.position })
      .where('id', '=', before.id)
      .execute()
  }
  const gone = diff.removed.map((task) => task.id)
  await sql`update planning.task set removed_on = ${effectiveOn} where id = any(${gone}::integer[])`.execute(
    tx,
  )
  const added = diff.added.map(({ id: _, ...task }) => ({ ...task, themeIds: themeIdsOf(task.themeIds) }))
  const ids = await insertTasks(tx, planId, added)
  await takeFiles(tx, amended.head.id, planId)
  await nextVersion(tx, planId)
  await tx.updateTable('planning.plan').set({ state: 'applied' }).where('id', '=', amended.head.id).execute()
  return new Map(diff.added.map((task, at) => [task.id, ids[at]!]))
}

/** Themes are the same by their title. Positions are cleared first: two themes may change places. */
async function amendThemes(
  tx: Tx,
  plan: WholePlan,
  amended: WholePlan,
  day: string,
): Promise<Map<number, number>> {
  const known = new Map(plan.themes.map((theme) => [fold(theme.title), theme]))
  const found = (theme: Theme) => known.get(fold(theme.title))
  const kept = new Set(amended.themes.map(found))
  const planId = plan.head.id
  await sql`update planning.theme set position = -position where plan_id = ${planId} and removed_on is null`.execute(
    tx,
  )
  const ids = new Map<number, number>()
  for (const theme of amended.themes) {
    const { id: _, ...row } = theme
    const own = found(theme)
    if (own)
      await tx
        .updateTable('planning.theme')
        .set({ position: theme.position })
        .where('id', '=', own.id)
        .execute()
    ids.set(theme.id, own?.id ?? (await insertThemes(tx, planId, [row]))[0]!)
  }
  const gone = plan.themes.filter((theme) => !kept.has(theme)).map((theme) => theme.id)
  await sql`update planning.theme set removed_on = ${day} where id = any(${gone}::integer[])`.execute(tx)
  return ids
}

/** The amending document stands beside the first one. */
async function takeFiles(tx: Tx, fromPlanId: number, planId: number) {
  await sql`
    insert into planning.plan_file (plan_id, position, sha256, name)
    select ${planId}, f.position + (select coalesce(max(position), 0) from planning.plan_file where plan_id = ${planId}),
      f.sha256, f.name
    from planning.plan_file f where f.plan_id = ${fromPlanId}
      and not exists (select from planning.plan_file own where own.plan_id = ${planId} and own.sha256 = f.sha256)
  `.execute(tx)
}
