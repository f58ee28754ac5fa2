import { z } from 'zod'
import type { Queryable } from '../../../platform/database/open.ts'
import { gatherManyFacts } from '../../gather-many-facts.ts'
import type { ActivityDeps } from '../../ports.ts'
import { areasFor } from '../../workspace/areas.ts'
import { isExample } from '../columns.ts'
import { cellIn, type Table } from '../reading/table.ts'
import { dayText } from './cell-texts.ts'
import { choicesOfDays } from './choices-of-day.ts'
import { chooseWork, formOfRow } from './form-of-row.ts'
import { type JudgedRow, judgeRow } from './judge-row.ts'

const isoDay = z.iso.date()
/** After so many rows others get their turn. */
const atOnce = 200

/** Judges every row of a table but the example, with the facts of all their days read once. */
export async function judgeRows(
  deps: Pick<ActivityDeps, 'clock' | 'planning'>,
  db: Queryable,
  table: Table,
  agencyId: number,
): Promise<readonly JudgedRow[]> {
  const today = deps.clock.today()
  const rows = table.rows.filter((row) => !isExample(String(cellIn(table, row, 'code') ?? '')))
  const open = await deps.planning.openWorkOf(db, agencyId, today)
  const dayOf = rows.map((row) => knownDay(dayText(cellIn(table, row, 'doneFrom'))) ?? today.toString())
  const named = rows.flatMap((row) => {
    const work = chooseWork(String(cellIn(table, row, 'work') ?? ''), [])
    return work.ok ? work.values.map(Number) : []
  })
  const facts = await gatherManyFacts(deps, db, {
    agencyId,
    days: [...new Set([today.toString(), ...dayOf])],
    assignmentIds: [...named.slice(0, 20_000), ...open.map(({ assignmentId }) => assignmentId)],
  })
  const choicesOf = choicesOfDays(open)
  const judged: JudgedRow[] = []
  for (const [i, row] of rows.entries()) {
    if (i % atOnce === atOnce - 1) await new Promise(setImmediate)
    const day = dayOf[i]!
    const known = facts.on(day)
    const ownArea = areasFor(known.directory, agencyId)?.own.id ?? agencyId
    const form = formOfRow(table, row, choicesOf(known, day), ownArea)
    judged.push(judgeRow(table, row, form, agencyId, facts))
  }
  return judged
}

/** A day of the years the form takes; undefined for what is none. */
const knownDay = (text: string): string | undefined =>
  isoDay.safeParse(text).success && text >= '2000-01-01' && text < '2100-01-01' ? text : undefined
