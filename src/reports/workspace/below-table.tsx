import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable } from '../../platform/ui/index.ts'
import { codeOfReport } from '../code.ts'
import { reportPath } from '../paths.ts'
import { isDone } from '../report.ts'
import type { ListedReport } from './gather-list.ts'
import { listTexts } from './list-texts.ts'
import { StandingTag, StateTag } from './state-tag.tsx'

type BelowTableProps = {
  readonly lang: Lang
  readonly title: string
  readonly reports: readonly ListedReport[]
}

/** How the agencies of one class stand with their report of a window. */
export function BelowTable({ lang, title, reports }: BelowTableProps) {
  const t = textsIn(lang, listTexts)
  const sent = reports.filter(({ report }) => isDone(report.state, 'send')).length
  return (
    <DataTable
      caption={`${title}: ${t.ofClass(sent, reports.length)}`}
      asCards
      isFramed
      rows={reports}
      columns={[
        {
          title: t.agency,
          isName: true,
          cell: ({ report, agency, mayOpen }) =>
            mayOpen ? <a href={reportPath(report.id)}>{agency?.shortName}</a> : agency?.shortName,
        },
        { title: t.due, cell: ({ report }) => <span class="unbroken">{formatDay(report.dueOn)}</span> },
        { title: t.state, cell: ({ report }) => <StateTag lang={lang} state={report.state} /> },
        { title: t.standing, cell: ({ standing }) => <StandingTag lang={lang} standing={standing} /> },
        {
          title: t.number,
          cell: ({ report }) => <span class="unbroken">{codeOfReport(report) ?? ''}</span>,
        },
      ]}
    />
  )
}
