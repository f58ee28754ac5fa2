import { sql } from 'kysely'
import type { Timing } from '../../src/planning/import/timing.ts'
import type { AssignmentState } from '../../src/planning/work/assignment.ts'
import type { World } from './world.ts'

export type WorkToIssue = {
  readonly agency: string
  readonly content?: string
  readonly timing?: Timing
  readonly period?: string
  readonly from?: string
  readonly dueOn?: string | null
  readonly state?: AssignmentState
}

/** An issued plan of UBND tỉnh with one task and one assignment for each line; answers their ids in order. */
export async function issueWork(world: World, lines: readonly WorkToIssue[]) {
  const at = world.clock.now().toString()
  const { id: planId } = await world.db
    .insertInto('planning.plan')
    .values({
      slug: '911-kh-ubnd-2023',
      agencyId: await world.agencyId('ubnd-tinh-ninh-thuan'),
      state: 'issued',
      type: 'Kế hoạch',
      number: '911',
      symbol: 'KH-UBND',
      issuedOn: '2023-03-15',
      title: 'Thông tin, tuyên truyền cải cách hành chính tỉnh Ninh Thuận năm 2023',
      year: 2023,
      sourceBlocks: '[]',
      createdAt: at,
      createdBy: 'thử',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids: number[] = []
  for (const [n, line] of lines.entries()) ids.push(await issueOne(world, planId, n + 1, line))
  return { planId, ids }
}

async function issueOne(world: World, planId: number, position: number, line: WorkToIssue): Promise<number> {
  const dueOn = line.dueOn === undefined ? '2023-09-30' : line.dueOn
  const { id: taskId } = await world.db
    .insertInto('planning.task')
    .values({
      planId,
      position,
      number: `${position}`,
      content: line.content ?? `Nhiệm vụ thứ ${position}`,
      timing: JSON.stringify(line.timing ?? { kind: 'month', month: '2023-09' }),
      origin: 'table',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await world.db
    .insertInto('planning.assignment')
    .values({
      taskId,
      agencyId: await world.agencyId(line.agency),
      period: line.period ?? 'once',
      periodFrom: line.from ?? '2023-03-15',
      periodTo: dueOn ?? '2023-12-31',
      dueOn,
      state: line.state ?? 'assigned',
      stateSince: sql`now()`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
