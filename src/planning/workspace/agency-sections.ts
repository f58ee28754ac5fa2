import { type Agency, type Directory, groupsOf } from '../../agencies/index.ts'
import type { Text } from '../../platform/i18n.ts'

/** Agencies that are shown and counted together: a kind, or the communes of one district. */
export type AgencySection = {
  /** In addresses: 'so', 'ubnd_cap_xa.ubnd-huyen-bac-ai'. */
  readonly key: string
  readonly name: Text
  readonly agencies: readonly Agency[]
}

export const sectionsOf = (directory: Directory, agencies: readonly Agency[]): readonly AgencySection[] =>
  groupsOf(directory, agencies).flatMap(({ kind, sections }) =>
    sections.map(({ parent, agencies: members }) => ({
      key: [kind.key, parent?.slug].filter(Boolean).join('.'),
      name: {
        vi: [kind.nameVi, parent?.shortName].filter(Boolean).join(', '),
        en: [kind.nameEn, parent?.shortName].filter(Boolean).join(', '),
      },
      agencies: members,
    })),
  )
