import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { classNameOf } from '../class-names.ts'
import type { Party, Task } from '../plan.ts'
import { texts } from './texts.ts'

/** 'UBND các xã, phường, thị trấn (65); Sở Nội vụ': classes with their number, agencies by their short names. */
export const partyNames = (task: Task, part: Party['part'], directory: Directory, lang: Lang): string =>
  task.parties
    .filter((party) => party.part === part && !party.isExcluded)
    .map((party) => nameOf(party, directory, lang))
    .join('; ')

function nameOf(party: Party, directory: Directory, lang: Lang): string {
  if (party.classKey === null)
    return (party.agencyId === null ? undefined : directory.byId(party.agencyId))?.shortName ?? party.words
  const name = classNameOf(party.classKey)[lang]
  const members = directory.ofClass(party.classKey)?.length ?? 0
  return members > 0 ? textsIn(lang, texts).moreAgencies(name, members) : name
}
