import type { Directory } from '../../agencies/index.ts'
import { classNameOf } from '../../planning/index.ts'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonLink, DataTable, EmptyState, PageHead, Section, Stack, Tag } from '../../platform/ui/index.ts'
import { sheetPath } from '../self/paths.ts'
import { bringPath } from './addresses.ts'
import type { Queue, QueueLine } from './queue.ts'
import { queueTexts } from './queue-texts.ts'

type QueuePageProps = {
  readonly lang: Lang
  readonly queues: readonly Queue[]
  readonly directory: Directory
}

/** What waits for an appraiser, by round. */
export function QueuePage({ lang, queues, directory }: QueuePageProps) {
  const t = textsIn(lang, queueTexts)
  const lines = queues.flatMap((queue) => queue.lines)
  const rows = lines.reduce((sum, { standing }) => sum + standing.waiting, 0)
  const explained = lines.reduce((sum, { standing }) => sum + standing.explained, 0)
  return (
    <>
      <PageHead title={t.title} lead={lines.length > 0 ? t.lead(rows, explained) : undefined} />
      {queues.length === 0 && <EmptyState title={t.notNamed} />}
      <Stack gap="loose">
        {queues.map(({ round, lines: own }) => (
          <Section
            title={lang === 'vi' ? round.nameVi : round.nameEn}
            action={
              <ButtonLink size="small" href={bringPath(round.id)} icon="upload">
                {t.bring}
              </ButtonLink>
            }
            isRuled
          >
            {own.length === 0 ? <p>{t.nothing}</p> : <QueueTable {...{ lang, directory }} lines={own} />}
          </Section>
        ))}
      </Stack>
    </>
  )
}

type QueueTableProps = Omit<QueuePageProps, 'queues'> & { readonly lines: readonly QueueLine[] }

function QueueTable({ lang, directory, lines }: QueueTableProps) {
  const t = textsIn(lang, queueTexts)
  return (
    <DataTable
      caption={t.title}
      hidesCaption
      asCards
      rows={lines}
      columns={[
        {
          title: t.agency,
          isName: true,
          cell: ({ sheet }) => (
            <>
              <a href={sheetPath(sheet.id)}>{directory.byId(sheet.agencyId)?.shortName}</a>
              <div class="soft small">{classNameOf(sheet.classKey)[lang]}</div>
            </>
          ),
        },
        {
          title: t.todo,
          cell: ({ sheet, standing }) =>
            sheet.state === 'appraising' ? (
              <Tag icon="scale">{t.toAppraise(standing.waiting, standing.rows)}</Tag>
            ) : (
              <Tag tone="wait" icon="message-square">
                {t.toAnswer(standing.explained)}
              </Tag>
            ),
        },
        {
          title: t.due,
          cell: ({ sheet }) =>
            sheet.state === 'explaining' && sheet.explainUntil
              ? formatMoment(sheet.explainUntil)
              : formatDay(sheet.state === 'appraising' ? sheet.dates.appraisalDue : sheet.dates.finalDue),
        },
      ]}
    />
  )
}
