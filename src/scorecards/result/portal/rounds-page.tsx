import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { DataTable, EmptyState, PageHead, Stack, Tag, Wrap } from '../../../platform/ui/index.ts'
import type { PublishedRound } from '../store.ts'
import { portalTexts } from './texts.ts'

type RoundsPageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly rounds: readonly PublishedRound[]
}

/** Every published round, the newest first. */
export function RoundsPage({ lang, href, rounds }: RoundsPageProps) {
  const t = textsIn(lang, portalTexts)
  return (
    <Wrap>
      <PageHead title={t.title} lead={t.lead} />
      {rounds.length === 0 ? (
        <EmptyState title={t.nothing} />
      ) : (
        <DataTable
          caption={t.title}
          hidesCaption
          asCards
          rows={rounds}
          columns={[
            {
              title: t.round,
              isName: true,
              cell: (round) => (
                <Stack gap="tight">
                  <a href={href(`/cham-diem/${round.slug}`)}>{lang === 'vi' ? round.nameVi : round.nameEn}</a>
                  {round.isSample && <Tag>{t.sampleTag}</Tag>}
                </Stack>
              ),
            },
            {
              title: t.decision,
              cell: ({ decisionNumber, decidedOn }) =>
                decisionNumber && decidedOn && t.decisionOf(decisionNumber, formatDay(decidedOn)),
            },
            { title: t.scored, isNumber: true, cell: ({ sheets }) => t.agencies(sheets) },
          ]}
        />
      )}
    </Wrap>
  )
}
