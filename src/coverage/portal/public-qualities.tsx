import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable, PageHead, Section, Stack, Wrap } from '../../platform/ui/index.ts'
import { type Qualities, qualityKeys } from '../qualities/quality.ts'
import { Score } from '../qualities/workspace/score.tsx'
import { hows, texts as qualityTexts } from '../qualities/workspace/texts.ts'
import { Scores } from './plan-section.tsx'
import { texts } from './texts.ts'

type Row = { readonly name: string; readonly isVietnamese: boolean; readonly qualities: Qualities }

export type PublicQualitiesProps = {
  readonly lang: Lang
  readonly code: string
  readonly until: string
  readonly whole: Qualities
  readonly rows: readonly Row[]
}

/** The five qualities of the plan and of each theme, each with its counts, its formula, and what pulls it down. */
export function PublicQualities({ lang, code, until, whole, rows }: PublicQualitiesProps) {
  const t = textsIn(lang, texts)
  const q = textsIn(lang, qualityTexts)
  return (
    <Wrap>
      <PageHead eyebrow={code} title={t.title} lead={t.lead} />
      <Stack gap="loose">
        <Section title={q.province} lead={t.until(until)}>
          <Scores qualities={whole} lang={lang} />
        </Section>
        <Section title={t.byTheme} isRuled>
          <DataTable
            caption={t.byTheme}
            hidesCaption
            asCards
            rows={rows}
            columns={[
              {
                title: t.theme,
                isName: true,
                cell: ({ name, isVietnamese }) => <span lang={isVietnamese ? 'vi' : undefined}>{name}</span>,
              },
              ...qualityKeys.map((key) => ({
                title: q[key],
                cell: ({ qualities }: Row) => <Score quality={qualities[key]} lang={lang} />,
              })),
            ]}
          />
        </Section>
        <Section title={t.how}>
          {qualityKeys.map((key) => (
            <div>
              <h3>{q[key]}</h3>
              <p>{hows[key][lang]}</p>
              {whole[key].facts.length > 0 && (
                <p class="soft">
                  {q.pulls}: {whole[key].facts.map(({ text }) => text[lang]).join('; ')}
                </p>
              )}
            </div>
          ))}
        </Section>
      </Stack>
    </Wrap>
  )
}
