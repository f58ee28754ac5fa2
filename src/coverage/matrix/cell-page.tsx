import { formatDay } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ButtonLink,
  DataTable,
  EmptyState,
  KeyFigures,
  PageHead,
  Row,
  Section,
  Stack,
  Tag,
} from '../../platform/ui/index.ts'
import { CellAreas, CellReach } from './cell-parts.tsx'
import { cellTexts } from './cell-texts.ts'
import { type CellShown, mostOwed } from './gather-cell.ts'
import { leadOf } from './matrix-page.tsx'
import { addressOf, cellPath, type MatrixQuery, matrixPath } from './matrix-query.ts'
import type { View } from './view.ts'

export type CellPageProps = {
  readonly lang: Lang
  readonly query: MatrixQuery
  readonly view: View
  readonly cell: CellShown
  readonly mayAssign: boolean
}

/** What a number of the matrix was counted from. */
export function CellPage(props: CellPageProps) {
  const { lang, query, view, cell } = props
  const t = textsIn(lang, cellTexts)
  const { figure, names, requirement } = cell
  const count = (value: number) => formatNumber(value, lang)
  return (
    <>
      <PageHead
        title={names.length > 0 ? names.join(', ') : t.whole}
        lead={leadOf(view, lang)}
        actions={
          <ButtonLink href={addressOf(matrixPath, query)} icon="arrow-left">
            {t.back}
          </ButtonLink>
        }
      />
      <Stack gap="loose">
        <KeyFigures
          items={[
            { label: t.done, value: count(figure.done) },
            { label: t.verified, value: count(figure.verified) },
            ...(figure.planned === null ? [] : [{ label: t.planned, value: count(figure.planned) }]),
            { label: t.times, value: count(figure.times) },
          ]}
        />
        {requirement && <CellAreas {...props} requirement={requirement} />}
        <CellReach lang={lang} reach={cell.reach} />
        <Activities {...props} />
        {figure.planned !== null && <Owed {...props} />}
      </Stack>
    </>
  )
}

function Activities({ lang, query, view, cell }: CellPageProps) {
  const t = textsIn(lang, cellTexts)
  const place = { 'o-hang': query['o-hang'], 'o-cot': query['o-cot'] }
  const last = cell.lines.at(-1)
  return (
    <Section title={t.activities} lead={t.activitiesLead(cell.figure.done)} isRuled>
      {cell.lines.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <DataTable
          caption={t.activities}
          hidesCaption
          asCards
          isFramed
          rows={cell.lines}
          columns={[
            {
              title: t.activity,
              isName: true,
              cell: ({ id, what, mayOpen }) =>
                mayOpen ? <a href={`/lam-viec/hoat-dong/${id}`}>{what}</a> : what,
            },
            { title: t.agency, cell: ({ agencyId }) => view.directory.byId(agencyId)?.shortName },
            { title: t.form, cell: ({ form }) => form[lang] },
            { title: t.day, cell: ({ doneFrom }) => <span class="unbroken">{formatDay(doneFrom)}</span> },
            {
              title: t.state,
              cell: ({ state }) =>
                state === 'verified' ? (
                  <Tag tone="ok" icon="shield-check">
                    {t.isVerified}
                  </Tag>
                ) : (
                  <Tag tone="wait" icon="clock">
                    {t.isLogged}
                  </Tag>
                ),
            },
          ]}
        />
      )}
      <Row>
        {query.truoc && <ButtonLink href={addressOf(cellPath, query, place)}>{t.newest}</ButtonLink>}
        {cell.hasOlder && last && (
          <ButtonLink
            href={addressOf(cellPath, query, { ...place, truoc: `${last.doneFrom}.${last.id}` })}
            iconAfter="chevron-right"
            rel="next"
          >
            {t.older}
          </ButtonLink>
        )}
      </Row>
    </Section>
  )
}

function Owed({ lang, view, cell }: CellPageProps) {
  const t = textsIn(lang, cellTexts)
  return (
    <Section title={t.owed} lead={cell.owed.length === mostOwed ? t.owedMore(mostOwed) : undefined} isRuled>
      {cell.owed.length === 0 ? (
        <p class="soft">{t.noneOwed}</p>
      ) : (
        <DataTable
          caption={t.owed}
          hidesCaption
          asCards
          isFramed
          rows={cell.owed}
          columns={[
            {
              title: t.task,
              isName: true,
              cell: ({ assignmentId, number, content, mayOpen }) => {
                const words = number ? `${number}. ${content}` : content
                return mayOpen ? <a href={`/lam-viec/viec/${assignmentId}`}>{words}</a> : words
              },
            },
            { title: t.agency, cell: ({ agencyId }) => view.directory.byId(agencyId)?.shortName },
            { title: t.due, cell: ({ dueOn }) => <span class="unbroken">{formatDay(dueOn)}</span> },
          ]}
        />
      )}
    </Section>
  )
}
