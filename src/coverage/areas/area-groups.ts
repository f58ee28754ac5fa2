import type { Agency, Directory } from '../../agencies/index.ts'
import { compareVi } from '../../platform/vietnamese.ts'
import type { Place } from './store-tiles.ts'

export type PlacedArea = { readonly agency: Agency; readonly place?: Place }
export type AreaGroup = { readonly parent: Agency; readonly areas: readonly PlacedArea[] }

/**
 * The smallest areas of the directory's day by what they lie in: where the pack places every tile of a group, as they lie
 * from the north-west to the south-east; else by name.
 */
export function areaGroups(directory: Directory, places: ReadonlyMap<number, Place>): readonly AreaGroup[] {
  const areas = directory.all.filter(({ areaCode, parentId }) => areaCode !== null && parentId !== null)
  const parents = new Set(areas.map(({ parentId }) => parentId))
  const smallest = areas.filter(({ id }) => !parents.has(id))
  return [...Map.groupBy(smallest, ({ parentId }) => parentId)]
    .flatMap(([parentId, own]) => {
      const parent = parentId === null ? undefined : directory.byId(parentId)
      return parent ? [{ parent, areas: placed(own, places) }] : []
    })
    .sort((a, b) => compareVi(nameOfArea(a.parent), nameOfArea(b.parent)))
}

/**
 * The areas that somebody answers for: those of the agencies that they see, and others where these did something. All of
 * them for an agency without an area of its own.
 */
export function groupsInSight(
  groups: readonly AreaGroup[],
  sees: readonly number[] | undefined,
  isActive: (areaId: number) => boolean,
): readonly AreaGroup[] {
  const isOwn = ({ agency }: PlacedArea) => sees?.includes(agency.id) ?? true
  if (!groups.some(({ areas }) => areas.some(isOwn))) return groups
  return groups
    .map((group) => ({
      ...group,
      areas: group.areas.filter((area) => isOwn(area) || isActive(area.agency.id)),
    }))
    .filter(({ areas }) => areas.length > 0)
}

function placed(areas: readonly Agency[], places: ReadonlyMap<number, Place>): readonly PlacedArea[] {
  const byName = areas.toSorted((a, b) => compareVi(nameOfArea(a), nameOfArea(b)))
  if (!byName.every(({ id }) => places.has(id))) return byName.map((agency) => ({ agency }))
  return byName
    .map((agency) => ({ agency, place: places.get(agency.id)! }))
    .sort((a, b) => a.place.row - b.place.row || a.place.col - b.place.col)
}

export const nameOfArea = ({ areaName, shortName }: Agency): string => areaName ?? shortName
