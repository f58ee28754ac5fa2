import type { Directory } from '../../../agencies/index.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Banner, DefinitionNote, Section } from '../../../platform/ui/index.ts'
import { differenceText } from '../../recompute/difference.ts'
import type { RecomputedSheet } from '../../recompute/recompute-round.ts'
import { sheetPath } from '../../self/paths.ts'
import { roundTexts } from './texts.ts'

export type Recomputed = readonly RecomputedSheet[]

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
                {differences
                  .slice(0, 5)
                  .map((one) => differenceText(one)[lang])
                  .join('; ')}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <DefinitionNote lang={lang}>{t.howRecomputed}</DefinitionNote>
    </Section>
  )
}
