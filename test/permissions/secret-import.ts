import { importTable } from '../../src/activities/spreadsheet/import-table.ts'
import { assignmentsOf, openWorkOf, themesOfYear } from '../../src/planning/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { tableFile, writtenRow } from '../support/activity-table.ts'
import type { World } from '../support/world.ts'

/** A table of that agency that was refused, marked in its name and in its row. */
export async function secretImport(world: World, unit: Actor, agencyId: number, secret: string) {
  const deps = { ...world.deps, planning: { openWorkOf, assignmentsOf, themesOfYear } }
  const file = await tableFile([writtenRow({ what: secret, doneFrom: 'hôm qua' })], `${secret}.xlsx`)
  const sent = await importTable(deps, unit, { agencyId, file })
  if (!sent.ok) throw new Error(JSON.stringify(sent.issues))
  return { importId: String(sent.value.importId) }
}
