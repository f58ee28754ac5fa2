import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable, Stack } from '../../platform/ui/index.ts'
import { codeOfReport } from '../code.ts'
import { reportPath } from '../paths.ts'
import { isDone } from '../report.ts'
import { Folded } from './folded.tsx'
import type { ListedReport } from './gather-list.ts'
import { listTexts } from './list-texts.ts'
import { StandingTag, StateTag } from './state-tag.tsx'

type BelowTableProps = {
  readonly lang: Lang
  readonly title: string
  readonly reports: readonly ListedReport[]
}

/** How the agencies of one class stand with their report: who is late or missing first, who sent it on its day folded. */
export function BelowTable({ lang, title, reports }: BelowTableProps) {
  const t = textsIn(lang, listTexts)
  const sent = reports.filter(({ report }) => isDone(report.state, 'send')).length
  const onTime = reports.filter(({ standing }) => standing.kind === 'on_time')
  const others = reports.filter(({ standing }) => standing.kind !== 'on_time')
  const caption = `${title}: ${t.ofClass(sent, reports.length)}`
  return (
    <Stack gap="tight">
      {others.length > 0 && <Agencies {...{ lang, caption }} reports={others} />}
      {onTime.length > 0 && (
        <Folded summary={others.length > 0 ? t.othersOnTime(onTime.length) : `${caption}, ${t.allOnTime}`}>
          <Agencies {...{ lang }} caption={`${title}: ${t.onTime}`} reports={onTime} />
        </Folded>
      )}
    </Stack>
  )
}

type AgenciesProps = Pick<BelowTableProps, 'lang' | 'reports'> & { readonly caption: string }

function Agencies({ lang, caption, reports }: AgenciesProps) {
  const t = textsIn(lang, listTexts)
  return (
    <DataTable
      caption={caption}
      asCards="inline"
      isFramed
      isDense
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
          cell: ({ report }) => {
            const code = codeOfReport(report)
            return code && <span class="unbroken">{code}</span>
          },
        },
      ]}
    />
  )
}
