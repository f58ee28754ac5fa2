import type { Agency, Kind } from './agency.ts'
import type { Directory } from './directory.ts'

/** Agencies of one kind; below a local authority they lie in a section of it, all others in one section. */
export type Group = {
  readonly kind: Kind
  readonly count: number
  readonly sections: readonly { readonly parent: Agency | undefined; readonly agencies: readonly Agency[] }[]
}

/** The agencies as pages show them: by kind in the order of the pack, communes by district. */
export function groupsOf(directory: Directory, agencies: readonly Agency[]): readonly Group[] {
  const known = directory.kinds.map((kind) => ({
    kind,
    members: agencies.filter((agency) => agency.kind === kind.key),
  }))
  return known
    .filter(({ members }) => members.length > 0)
    .map(({ kind, members }) => ({ kind, count: members.length, sections: sectionsOf(directory, members) }))
}

function sectionsOf(directory: Directory, members: readonly Agency[]): Group['sections'] {
  const localParents = directory.all.filter(
    (agency) => isLocal(agency) && members.some((m) => m.parentId === agency.id),
  )
  const others = members.filter((member) => !localParents.some((parent) => parent.id === member.parentId))
  const sections = localParents.map((parent) => ({
    parent,
    agencies: members.filter((member) => member.parentId === parent.id),
  }))
  return others.length > 0 ? [{ parent: undefined, agencies: others }, ...sections] : sections
}

const isLocal = (agency: Agency) => agency.areaCode !== null && agency.parentId !== null
