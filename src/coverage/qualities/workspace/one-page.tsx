import { codeOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  ButtonGroup,
  Columns,
  DataTable,
  DefinitionNote,
  LinkList,
  PageHead,
  PrintButton,
  Row,
  Section,
  Stack,
} from '../../../platform/ui/index.ts'
import type { Measuring } from '../load-measuring.ts'
import type { ParameterRow } from '../parameter.ts'
import { type Qualities, qualityKeys } from '../quality.ts'
import type { ThemeSilence } from '../theme-silences.ts'
import { ParameterList } from './parameter-list.tsx'
import { addressWith, periodWords, type QualityQuery, qualitiesPath } from './quality-query.ts'
import { Score } from './score.tsx'
import { hows, texts } from './texts.ts'

export type OnePageProps = {
  readonly lang: Lang
  readonly measuring: Measuring
  readonly query: QualityQuery
  readonly agency: { readonly slug: string; readonly shortName: string; readonly id: number }
  readonly qualities: Qualities
  readonly parameters: readonly ParameterRow[]
  readonly silences: readonly ThemeSilence[]
}

/** An agency's five qualities, each with its formula one click away, and what pulls it down with its rows. */
export function OnePage({ lang, measuring, query, agency, qualities, parameters, silences }: OnePageProps) {
  const t = textsIn(lang, texts)
  const path = `${qualitiesPath}/${agency.slug}`
  const rows = [
    {
      title: t.workOf,
      href: `/lam-viec/ke-hoach/${measuring.head.id}?don-vi=${agency.slug}`,
    },
    { title: t.activitiesOf, href: `/lam-viec/hoat-dong?don-vi=${agency.slug}` },
  ]
  return (
    <>
      <PageHead
        eyebrow={t.until(formatDay(measuring.today))}
        title={`${t.title}: ${agency.shortName}`}
        lead={t.lead(codeOf(measuring.head))}
        actions={<PrintButton lang={lang} />}
      />
      <Stack>
        <Row>
          <ButtonGroup
            label={t.period}
            items={periodWords.map((word) => ({
              href: addressWith(path, query, { ky: word }),
              label: t[word],
              current: word === (query.ky ?? 'nam'),
            }))}
          />
        </Row>
        <Columns
          aside={
            <>
              <Section title={t.silentThemes}>
                <SilenceTable silences={silences} lang={lang} />
              </Section>
              <LinkList items={rows} />
            </>
          }
          asideLabel={t.silentThemes}
        >
          {qualityKeys.map((key) => {
            const { facts, score } = qualities[key]
            return (
              <Section title={t[key]} isRuled>
                <div>
                  <Score quality={qualities[key]} lang={lang} isWide />
                </div>
                {facts.length > 0 && (
                  <ul>
                    {facts.map(({ text, href }) => (
                      <li>{href ? <a href={href}>{text[lang]}</a> : text[lang]}</li>
                    ))}
                  </ul>
                )}
                {facts.length === 0 && score !== null && <p class="soft">{t.nothingPulls}</p>}
                <DefinitionNote lang={lang} title={`${t.howMeasured}: ${t[key]}`}>
                  <p>{hows[key][lang]}</p>
                  <ParameterList quality={key} rows={parameters} lang={lang} />
                </DefinitionNote>
              </Section>
            )
          })}
        </Columns>
      </Stack>
    </>
  )
}

function SilenceTable({ silences, lang }: { silences: readonly ThemeSilence[]; lang: Lang }) {
  const t = textsIn(lang, texts)
  return (
    <DataTable
      caption={t.silentThemes}
      hidesCaption
      isDense
      rows={silences}
      columns={[
        {
          title: t.theme,
          isName: true,
          cell: ({ position }) => <span class="unbroken">{`${t.theme} ${position}`}</span>,
        },
        {
          title: t.silence,
          cell: ({ text, href }) => (text ? <a href={href}>{text[lang]}</a> : <a href={href}>{t.never}</a>),
        },
      ]}
    />
  )
}
