import { loadDirectory } from '../../../agencies/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import { record } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../../platform/result.ts'
import { mayBringBoundaries } from '../../permissions.ts'
import { mostBytes, readBoundaryFile } from './boundary-file.ts'
import { type Area, matchAreas } from './match-areas.ts'
import { simplify } from './simplify.ts'
import { putBoundaries } from './store-boundaries.ts'
import { boundaryRefusals } from './texts.ts'

export type Imported = {
  readonly found: number
  readonly strangers: readonly string[]
  readonly missing: readonly string[]
}

/** Takes the outlines of areas from a GeoJSON file; sent again it puts the same in their place. */
export async function importBoundaries(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Imported>> {
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  if (!mayBringBoundaries(actor, directory)) return notFound
  if (file.bytes.length > mostBytes) return refuse(boundaryRefusals.tooLarge, 'file')
  const read = readBoundaryFile(new TextDecoder().decode(file.bytes))
  if (!read.ok) return read
  const areas = directory.all.flatMap(({ id, areaCode, areaName, shortName, parentId }): Area[] =>
    areaCode === null
      ? []
      : [
          {
            agencyId: id,
            code: areaCode,
            name: areaName ?? shortName,
            within: (parentId === null ? null : directory.byId(parentId)?.areaName) ?? null,
          },
        ],
  )
  const { found, strangers, missing } = matchAreas(read.value, areas)
  if (found.length === 0) return refuse(boundaryRefusals.nothingMatches, 'file')
  const about = {
    importedAt: deps.clock.now().toString(),
    importedByName: actor.name,
    sourceName: file.name.slice(0, 200),
  }
  const boundaries = found.map(({ agencyId, polygons }) => ({ agencyId, polygons: simplify(polygons) }))
  await deps.db.transaction().execute(async (tx) => {
    await putBoundaries(tx, boundaries, about)
    await record(tx, actor, deps.clock, {
      action: 'boundaries.imported',
      subject: 'boundaries',
      detail: {
        file: about.sourceName,
        found: found.length,
        strangers: strangers.length,
        missing: missing.length,
      },
    })
  })
  return done({ found: found.length, strangers, missing: missing.map(({ name }) => name) })
}
