import type { Agency, Directory } from '../../agencies/index.ts'
import { type AgencyStanding, daysLate, isTooSoon, type Nudged } from '../../planning/index.ts'
import type { Calendar } from '../../platform/calendar/index.ts'
import type { Tile, TileGroup } from '../../platform/ui/index.ts'
import { areaGroups, nameOfArea } from '../areas/area-groups.ts'
import type { Place } from '../areas/store-tiles.ts'

/** An agency of the plan with how it stands, by working days. */
export type Standing = AgencyStanding & {
  readonly agency: Agency
  readonly daysLate: number
  readonly nudged?: Nudged
  /** Reminded so short a time ago that it is left in peace. */
  readonly isTooSoon: boolean
}

export function standingsOf(
  rows: readonly AgencyStanding[],
  nudges: ReadonlyMap<number, Nudged>,
  directory: Directory,
  today: Temporal.PlainDate,
  calendar: Calendar,
): readonly Standing[] {
  return rows.flatMap((row) => {
    const agency = directory.byId(row.agencyId)
    if (!agency) return []
    const nudged = nudges.get(row.agencyId)
    return [
      {
        ...row,
        agency,
        nudged,
        isTooSoon: isTooSoon(nudged?.onDay, today),
        daysLate: row.oldestDueOn === null ? 0 : daysLate(row.oldestDueOn, today, calendar),
      },
    ]
  })
}

/** The latest first; of those as late, the one that owes more. */
export const lateOnes = (standings: readonly Standing[]): readonly Standing[] =>
  standings
    .filter(({ late }) => late > 0)
    .sort((a, b) => b.daysLate - a.daysLate || b.late - a.late || a.agencyId - b.agencyId)

export const isCommune = ({ agency }: Standing): boolean => agency.kind === 'ubnd_cap_xa'

/** The communes as tiles by district, each where it lies; by name in a district of which a tile's place is not known. */
export function tilesOf(
  standings: readonly Standing[],
  places: ReadonlyMap<number, Place>,
  directory: Directory,
  describe: (standing: Standing) => Omit<Tile, 'name'>,
): readonly TileGroup[] {
  const byAgency = new Map(standings.map((standing) => [standing.agencyId, standing]))
  return areaGroups(directory, places).flatMap(({ parent, areas }) => {
    const tiles = areas.flatMap(({ agency, place }) => {
      const standing = byAgency.get(agency.id)
      return standing && isCommune(standing)
        ? [{ name: nameOfArea(agency), place, ...describe(standing) }]
        : []
    })
    return tiles.length > 0 ? [{ label: nameOfArea(parent), tiles }] : []
  })
}
