import { classNameOf } from '../../planning/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  DataTable,
  EmptyState,
  FilterBar,
  KeyFigures,
  PageHead,
  Section,
  SelectField,
  Stack,
  Tag,
} from '../../platform/ui/index.ts'
import { reportPath, reportsPath } from '../paths.ts'
import { titleIn } from '../title.ts'
import { BelowTable } from './below-table.tsx'
import { idOf, type ListedReport, type ReportList } from './gather-list.ts'
import { listTexts } from './list-texts.ts'
import { OpenWindowForm } from './open-window-form.tsx'
import { StandingTag, StateTag } from './state-tag.tsx'

/** Own reports first; below them who has sent theirs, who is late and who is missing. */
export function ListPage({ lang, list }: { readonly lang: Lang; readonly list: ReportList }) {
  const t = textsIn(lang, listTexts)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Stack gap="loose">
        {(list.own.length > 0 || !list.below) && <Own lang={lang} reports={list.own} />}
        {list.below && <Below lang={lang} below={list.below} />}
      </Stack>
    </>
  )
}

const nameOf = ({ period, report }: ListedReport, lang: Lang) =>
  period ? titleIn(lang, period) : `${report.windowKey} ${report.year}`

function Own({ lang, reports }: { lang: Lang; reports: readonly ListedReport[] }) {
  const t = textsIn(lang, listTexts)
  return (
    <Section title={t.own} isRuled>
      {reports.length === 0 ? (
        <EmptyState title={t.noOwn}>{t.noOwnLead}</EmptyState>
      ) : (
        <DataTable
          caption={t.own}
          hidesCaption
          asCards
          isFramed
          rows={reports}
          columns={[
            {
              title: t.report,
              isName: true,
              cell: (one) => <a href={reportPath(one.report.id)}>{nameOf(one, lang)}</a>,
            },
            { title: t.agency, cell: ({ agency }) => agency?.shortName },
            {
              title: t.days,
              cell: ({ report }) => (
                <span class="unbroken">
                  {formatDay(report.fromDay)} – {formatDay(report.toDay)}
                </span>
              ),
            },
            { title: t.due, cell: ({ report }) => <span class="unbroken">{formatDay(report.dueOn)}</span> },
            { title: t.state, cell: ({ report }) => <StateTag lang={lang} state={report.state} /> },
            { title: t.standing, cell: ({ standing }) => <StandingTag lang={lang} standing={standing} /> },
          ]}
        />
      )}
    </Section>
  )
}

type BelowProps = {
  readonly lang: Lang
  readonly below: NonNullable<ReportList['below']>
}

function Below({ lang, below }: BelowProps) {
  const t = textsIn(lang, listTexts)
  const { period, periods, reports } = below
  const count = (...kinds: readonly string[]) =>
    reports.filter(({ standing }) => kinds.includes(standing.kind)).length
  return (
    <Section
      title={t.below}
      isRuled
      lead={reports.some(({ report }) => report.isSample) ? <Tag>{t.sample}</Tag> : undefined}
    >
      <Stack>
        <FilterBar lang={lang} action={reportsPath} clearHref={reportsPath}>
          <SelectField
            name="ky"
            label={t.window}
            value={idOf(period)}
            options={periods.map((one) => ({
              value: idOf(one),
              label: one.words[lang].replace(/^./u, (first) => first.toLocaleUpperCase(lang)),
            }))}
          />
        </FilterBar>
        {reports.length === 0 ? (
          <EmptyState
            title={below.mayOpenWindow ? t.notOpened : t.none}
            action={below.mayOpenWindow && <OpenWindowForm lang={lang} period={period} />}
          />
        ) : (
          <>
            <KeyFigures
              items={[
                { label: t.onTime, value: String(count('on_time')) },
                { label: t.sentLate, value: String(count('sent_late')) },
                {
                  label: t.notSent,
                  value: String(count('late')),
                  tone: count('late') > 0 ? 'late' : undefined,
                },
                { label: t.stillTime, value: String(count('left', 'today')) },
              ]}
            />
            {[...Map.groupBy(reports, ({ report }) => report.classKey)].map(([classKey, some]) => (
              <BelowTable
                lang={lang}
                title={classKey === '' ? t.province : classNameOf(classKey)[lang]}
                reports={some}
              />
            ))}
          </>
        )}
      </Stack>
    </Section>
  )
}
