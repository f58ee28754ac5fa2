import type { Agency, Directory } from '../../agencies/index.ts'
import { classNameOf } from '../class-names.ts'
import type { Parties } from '../import/plan-document.ts'
import type { Party } from '../plan.ts'

/**
 * The words of a document and the agencies of one day brought together. What no agency goes by keeps its words and no
 * agency: a person picks, nothing is guessed. Posts ("Công chức Tư pháp - Hộ tịch") belong to the plan's own agency
 * where that has nothing below it, because there they can be in no other.
 */
export function resolveParties(
  parties: Parties | null,
  part: Party['part'],
  directory: Directory,
  ownAgencyId: number,
): readonly Party[] {
  if (!parties) return []
  const named = (words: string, isExcluded = false): Party => ({
    part,
    words,
    kind: 'agency',
    agencyId: directory.byWords(words)?.id ?? null,
    classKey: null,
    isExcluded,
  })
  return [
    ...parties.agencies.map((words) => named(words)),
    ...parties.classes.map((key) => classParty(part, key)),
    ...(parties.positions ?? []).map((words) => post(part, words, directory, ownAgencyId)),
    ...(parties.unresolved ?? []).map((words) => named(words)),
    ...(parties.except ?? []).map((words) => named(words, true)),
  ]
}

export const classParty = (part: Party['part'], key: string): Party => ({
  part,
  words: classNameOf(key).vi,
  kind: 'class',
  agencyId: null,
  classKey: key,
  isExcluded: false,
})

const post = (part: Party['part'], words: string, directory: Directory, ownAgencyId: number): Party => ({
  part,
  words,
  kind: 'position',
  agencyId: directory.childrenOf(ownAgencyId).length === 0 ? ownAgencyId : null,
  classKey: null,
  isExcluded: false,
})

/** Whether agencies stand behind the words on the directory's day. */
export const isResolved = (party: Party, directory: Directory): boolean =>
  party.agencyId !== null
    ? directory.byId(party.agencyId) !== undefined
    : party.classKey !== null && (directory.ofClass(party.classKey)?.length ?? 0) > 0

export const unresolvedOf = (parties: readonly Party[], part: Party['part'], directory: Directory) =>
  parties.filter((party) => party.part === part && !isResolved(party, directory))

/** The agencies that lead (or co-ordinate) on the directory's day: each once, those taken out left out. */
export function agenciesOf(
  parties: readonly Party[],
  part: Party['part'],
  directory: Directory,
): readonly Agency[] {
  const ofPart = parties.filter((party) => party.part === part)
  const out = new Set(ofPart.filter((p) => p.isExcluded).flatMap((p) => membersOf(p, directory)))
  const inside = new Set(ofPart.filter((p) => !p.isExcluded).flatMap((p) => membersOf(p, directory)))
  return [...inside].filter((agency) => !out.has(agency))
}

function membersOf(party: Party, directory: Directory): readonly Agency[] {
  if (party.classKey !== null) return directory.ofClass(party.classKey) ?? []
  const agency = party.agencyId === null ? undefined : directory.byId(party.agencyId)
  return agency ? [agency] : []
}
