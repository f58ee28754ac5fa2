import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Chip, Chips, EmptyState, PageHead, Section, Tag, WorkList } from '../../../platform/ui/index.ts'
import type { ActivityLine } from '../../activity.ts'
import type { Series } from '../../series/series.ts'
import { rhythmWords, seriesTexts } from '../../series/series-texts.ts'
import { seriesPath } from '../addresses.ts'
import { iconOf } from '../entry-fields.tsx'

export type SeriesLine = { readonly series: Series; readonly agency: string; readonly open: number }

/** What the officer's agencies do again and again, and what may be repeated. */
export function SeriesListPage({
  lang,
  lines,
  recent,
}: {
  readonly lang: Lang
  readonly lines: readonly SeriesLine[]
  readonly recent: readonly ActivityLine[]
}) {
  const t = textsIn(lang, seriesTexts)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      {lines.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Section title={t.current}>
          <WorkList
            items={lines.map(({ series, agency, open }) => ({
              title: series.name,
              href: `${seriesPath}/${series.id}`,
              note: `${agency}: ${rhythmWords(series.rhythm)[lang]}`,
              tag: (
                <Tag tone={open > 0 ? 'wait' : 'neutral'}>
                  {series.toDay ? t.endedOn(formatDay(series.toDay)) : t.open(open)}
                </Tag>
              ),
            }))}
          />
        </Section>
      )}
      <Section title={t.add} lead={t.chooseOne}>
        <Chips>
          {recent.map(({ id, what, form, icon }) => (
            <Chip href={`${seriesPath}/moi?giong=${id}`} icon={iconOf(icon)}>
              {form[lang]}: {what}
            </Chip>
          ))}
        </Chips>
      </Section>
    </>
  )
}
