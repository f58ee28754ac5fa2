import type { Agency, Directory } from '../../agencies/index.ts'
import { type AgencyStanding, daysLate, isTooSoon, type Nudged } from '../../planning/index.ts'
import type { Calendar } from '../../platform/calendar/index.ts'
import type { Tile, TileGroup } from '../../platform/ui/index.ts'

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

export type Place = { readonly agencyId: number; readonly col: number; readonly row: number }

/** The communes as tiles by district, each where it lies as far as that is known. */
export function tilesOf(
  standings: readonly Standing[],
  places: readonly Place[],
  directory: Directory,
  describe: (standing: Standing) => Omit<Tile, 'name'>,
): readonly TileGroup[] {
  const order = new Map(places.map(({ agencyId, row, col }) => [agencyId, row * 1000 + col]))
  const communes = standings.filter(isCommune)
  const groups = Map.groupBy(communes, ({ agency }) => agency.parentId)
  return [...groups].map(([parentId, members]) => ({
    label: (parentId !== null && directory.byId(parentId)?.areaName) || '',
    tiles: members
      .sort((a, b) => (order.get(a.agencyId) ?? 0) - (order.get(b.agencyId) ?? 0))
      .map((standing) => ({
        name: standing.agency.areaName ?? standing.agency.shortName,
        ...describe(standing),
      })),
  }))
}
