import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { loadDirectory } from '../../agencies/index.ts'
import { issuedPlan, plansFor } from '../../planning/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { packProblem, readPackTable } from '../../platform/pack-file.ts'
import { perKeys } from './required-cell.ts'
import { lockSettings, noteChange, replaceAudiences, replaceCells } from './store.ts'

const list = z.string().transform((cell) => cell.split('|').filter(Boolean))
const orNull = z.string().transform((cell) => cell || null)

const taskFile = 'coverage/task-audiences.csv'
const cellFile = 'coverage/required-cells.csv'
const taskRow = z.object({ plan: z.string(), task: z.string(), audience_keys: list })
const cellRow = z.object({
  plan: z.string(),
  theme: z.coerce.number().int().positive(),
  audience_key: z.string(),
  class_key: orNull,
  area_slugs: list,
  per: z.enum(perKeys),
  basis: z.string().min(1),
})

type Loading = Pick<Deps, 'db' | 'clock'>

/**
 * What the plans of a pack require, where nobody has set it yet: a plan that was set by its officer is left as it is. Tasks
 * go by their number, themes by their place in the plan.
 */
export async function loadRequiredOfPack(deps: Loading, folder: string): Promise<void> {
  if (!(await exists(join(folder, cellFile)))) return
  const tasks = await readPackTable(folder, taskFile, taskRow)
  const cells = await readPackTable(folder, cellFile, cellRow)
  for (const { id, slug } of await plansFor(deps.db, []))
    await deps.db.transaction().execute(async (tx) => {
      if ((await lockSettings(tx, id)) > 0) return
      await loadPlan(tx, deps, folder, {
        planId: id,
        tasks: tasks.filter(({ plan }) => plan === slug),
        cells: cells.filter(({ plan }) => plan === slug),
      })
    })
}

type Rows = {
  readonly planId: number
  readonly tasks: readonly (z.output<typeof taskRow> & { line: number })[]
  readonly cells: readonly (z.output<typeof cellRow> & { line: number })[]
}

async function loadPlan(tx: Tx, { clock }: Loading, folder: string, { planId, tasks, cells }: Rows) {
  const plan = await issuedPlan(tx, planId)
  if (!plan || cells.length === 0) return
  const directory = await loadDirectory(tx, plan.head.issuedOn ?? clock.today().toString())
  const idOf = new Map(plan.tasks.map((task) => [task.number, task.id]))
  const themeAt = new Map(plan.themes.map((theme) => [theme.position, theme.id]))
  const found = <T>(value: T | undefined, file: string, line: number): T => {
    if (value !== undefined) return value
    throw packProblem(folder, file, line, { vi: 'không có trong kế hoạch', en: 'it is not in the plan' })
  }
  await replaceAudiences(
    tx,
    tasks.map((row) => ({
      taskId: found(idOf.get(row.task), taskFile, row.line),
      audienceKeys: row.audience_keys,
    })),
  )
  await replaceCells(
    tx,
    planId,
    cells.map((row) => ({
      themeId: found(themeAt.get(row.theme), cellFile, row.line),
      audienceKey: row.audience_key,
      classKey: row.class_key,
      areaIds:
        row.area_slugs.length === 0
          ? null
          : row.area_slugs.map((slug) => found(directory.bySlug(slug)?.id, cellFile, row.line)),
      per: row.per,
      basis: row.basis,
    })),
  )
  await noteChange(tx, planId, clock.now().toString(), 'Hệ thống')
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
