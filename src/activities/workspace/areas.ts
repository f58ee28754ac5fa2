import type { Agency, Directory } from '../../agencies/index.ts'

export type AreaChoices = {
  /** Where the agency itself sits: chosen unless said otherwise. */
  readonly own: Agency
  readonly others: readonly Agency[]
}

/** The areas an agency is likely to have been in: its own, what is below it, what is beside it, what is above it. */
export function areasFor(directory: Directory, agencyId: number): AreaChoices | undefined {
  const upwards = directory.upwardsFrom(agencyId).filter(isAuthority)
  const own = upwards[0] ?? directory.all.find((agency) => isAuthority(agency) && agency.parentId === null)
  if (!own) return undefined
  const below = directory.childrenOf(own.id).filter(isAuthority)
  const parentId = directory.byId(own.id)?.parentId
  const beside = parentId == null ? [] : directory.childrenOf(parentId).filter(isAuthority)
  const others = [...below, ...beside, ...upwards].filter(({ id }) => id !== own.id)
  return { own, others: [...new Set(others)] }
}

const isAuthority = ({ areaCode }: Agency): boolean => areaCode !== null
