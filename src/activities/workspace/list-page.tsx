import type { Directory } from '../../agencies/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  PageHead,
  Row,
  SelectField,
  Stack,
} from '../../platform/ui/index.ts'
import { type ActivityLine, activityStates } from '../activity.ts'
import { BookLink } from '../spreadsheet/workspace/book-link.tsx'
import type { Words } from '../words.ts'
import { activityTexts } from './activity-texts.ts'
import { activitiesPath, activityPath, verificationPath } from './addresses.ts'
import type { ListQuery } from './list-query.ts'
import { StateTag } from './state-tag.tsx'
import { waitingWords } from './waiting-words.ts'
import { WaysToLog } from './ways-to-log.tsx'

export type ListPageProps = {
  readonly lang: Lang
  readonly query: ListQuery
  readonly lines: readonly ActivityLine[]
  /** The address of the older ones; none when these are the oldest. */
  readonly olderHref?: string
  readonly directory: Directory
  readonly words: Words
  readonly mayLog: boolean
  /** Sees other agencies' activities too. */
  readonly seesOthers: boolean
  /** How many wait for the reader's verification; undefined for who does not verify. */
  readonly waiting?: number
}

/** What was done, newest first, narrowed by state, form and agency. */
export function ListPage(props: ListPageProps) {
  const { lang, lines, olderHref, query, mayLog, seesOthers, waiting } = props
  const t = textsIn(lang, activityTexts)
  return (
    <>
      <PageHead
        title={t.listTitle}
        lead={seesOthers ? t.listAllLead : t.listOwnLead}
        actions={
          <>
            {waiting ? (
              <ButtonLink href={verificationPath} kind="primary" icon="shield-check">
                {t.toQueue(waitingWords(waiting, lang))}
              </ButtonLink>
            ) : null}
            {mayLog && (
              <ButtonLink href="/lam-viec/ghi" kind={waiting ? 'plain' : 'primary'} icon="plus">
                {t.log}
              </ButtonLink>
            )}
          </>
        }
      />
      <Stack>
        {mayLog && <WaysToLog lang={lang} />}
        <Filters {...props} />
        {lines.length === 0 ? (
          <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <DataTable caption={t.caption} rows={lines} columns={columnsOf(props)} asCards isFramed />
        )}
        <Row>
          {query.truoc && <ButtonLink href={activitiesPath}>{t.newest}</ButtonLink>}
          {olderHref && (
            <ButtonLink href={olderHref} iconAfter="chevron-right" rel="next">
              {t.older}
            </ButtonLink>
          )}
          {lines.length > 0 && <BookLink lang={lang} query={query} />}
        </Row>
      </Stack>
    </>
  )
}

function Filters({ lang, query, directory, words, seesOthers }: ListPageProps) {
  const t = textsIn(lang, activityTexts)
  const isFiltered = Boolean(query['tinh-trang'] || query['hinh-thuc'] || query['don-vi'])
  return (
    <FilterBar lang={lang} action={activitiesPath} clearHref={isFiltered ? activitiesPath : undefined}>
      <SelectField
        name="tinh-trang"
        label={t.state}
        empty={t.allStates}
        value={query['tinh-trang']}
        options={activityStates.map((value) => ({ value, label: t[value] }))}
      />
      <SelectField
        name="hinh-thuc"
        label={t.form}
        empty={t.allForms}
        value={query['hinh-thuc']}
        options={words.forms.map(({ key, name }) => ({ value: key, label: name[lang] }))}
      />
      {seesOthers && (
        <SelectField
          name="don-vi"
          label={t.agency}
          empty={t.allAgencies}
          value={query['don-vi']}
          options={directory.all.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        />
      )}
    </FilterBar>
  )
}

function columnsOf({ lang, directory, seesOthers }: ListPageProps): readonly Column<ActivityLine>[] {
  const t = textsIn(lang, activityTexts)
  const agency: Column<ActivityLine> = {
    title: t.agency,
    cell: ({ agencyId }) => directory.byId(agencyId)?.shortName,
  }
  return [
    { title: t.activity, isName: true, cell: ({ id, what }) => <a href={activityPath(id)}>{what}</a> },
    ...(seesOthers ? [agency] : []),
    { title: t.form, cell: ({ form }) => form[lang] },
    { title: t.day, cell: ({ doneTo }) => <span class="unbroken">{formatDay(doneTo)}</span> },
    { title: t.evidence, cell: ({ files, links }) => t.evidenceCount(files, links) },
    { title: t.state, cell: ({ state }) => <StateTag state={state} lang={lang} /> },
  ]
}
