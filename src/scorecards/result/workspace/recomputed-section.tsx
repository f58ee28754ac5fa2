import type { Directory } from '../../../agencies/index.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Banner, DefinitionNote, Section } from '../../../platform/ui/index.ts'
import { sheetPath } from '../../self/paths.ts'
import { roundTexts } from './texts.ts'

export type Recomputed = readonly {
  readonly sheetId: number
  readonly agencyId: number
  readonly same: boolean
  /** Where not, in words. */
  readonly differences: readonly { readonly vi: string; readonly en: string }[]
}[]

type RecomputedProps = { readonly lang: Lang; readonly recomputed: Recomputed; readonly directory: Directory }

/** Whether the log leads to what is stored; where it does not, which sheet and at what. */
export function RecomputedSection({ lang, recomputed, directory }: RecomputedProps) {
  const t = textsIn(lang, roundTexts)
  const differing = recomputed.filter(({ same }) => !same)
  return (
    <Section title={t.recomputed} id="tinh-lai">
      {differing.length === 0 ? (
        <Banner tone="ok">{t.recomputes(recomputed.length)}</Banner>
      ) : (
        <Banner tone="late">
          {t.doesNot(differing.length)}
          <ul>
            {differing.map(({ sheetId, agencyId, differences }) => (
              <li>
                <a href={sheetPath(sheetId)}>{directory.byId(agencyId)?.shortName ?? sheetId}</a>:{' '}
                {differences.map((one) => one[lang]).join('; ')}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <DefinitionNote lang={lang}>{t.howRecomputed}</DefinitionNote>
    </Section>
  )
}
