import { type Lang, textsIn } from '../../platform/i18n.ts'
import { EmptyState, PageHead, Section, Stack, Wrap } from '../../platform/ui/index.ts'
import { listTexts } from './list-texts.ts'
import type { MonthCount } from './store-lists.ts'

type Props = {
  readonly months: readonly MonthCount[]
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** The years, the newest first, with the months in which something came out. */
export function ArchivePage({ months, lang, href }: Props) {
  const t = textsIn(lang, listTexts)
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.archive} lead={t.archiveLead} />
        {years.length === 0 && <EmptyState title={t.none} />}
        {years.map((year) => (
          <Section title={t.year(Number(year))} isRuled>
            <ul class="month-grid">
              {months
                .filter(({ month }) => month.startsWith(year))
                .map(({ month, count }) => (
                  <li>
                    <a href={href(`/luu-tru/${month}`)}>{t.month(Number(month.slice(5)), Number(year))}</a>
                    <span class="soft small">{t.storiesIn(count)}</span>
                  </li>
                ))}
            </ul>
          </Section>
        ))}
      </Stack>
    </Wrap>
  )
}
