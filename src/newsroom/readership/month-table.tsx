import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable } from '../../platform/ui/index.ts'
import type { Month } from './figures.ts'
import { readershipTexts, signed } from './texts.ts'

/** Each month beside the one before, newest first. */
export function MonthTable({ lang, months }: { lang: Lang; months: readonly Month[] }) {
  const t = textsIn(lang, readershipTexts)
  return (
    <DataTable
      caption={t.byMonth}
      hidesCaption
      isDense
      rows={months}
      columns={[
        {
          title: t.monthHead,
          isName: true,
          cell: ({ month }) => `${month.slice(5)}/${month.slice(0, 4)}`,
        },
        { title: t.views, isNumber: true, cell: ({ views }) => formatNumber(views, lang) },
        {
          title: t.change,
          isNumber: true,
          cell: ({ views, before }) => signed(views - before, lang),
        },
      ]}
    />
  )
}
