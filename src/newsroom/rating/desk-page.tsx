import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  DataTable,
  EmptyState,
  PageHead,
  Pager,
  Tag,
} from '../../platform/ui/index.ts'
import { storyPath } from '../story-path.ts'
import { ratingsPath } from './address.ts'
import type { RatingPoint } from './rating.ts'
import type { ReasonRow } from './store.ts'
import { pointTexts, ratingTexts } from './texts.ts'

export type DeskPageProps = {
  readonly lang: Lang
  readonly rows: readonly ReasonRow[]
  readonly page: number
  readonly pages: number
  readonly storyId?: number
  readonly isUnread: boolean
}

/** What readers wrote, the newest first; never shown to anybody else. */
export function DeskPage({ lang, rows, page, pages, storyId, isUnread }: DeskPageProps) {
  const t = textsIn(lang, ratingTexts)
  const pathOf = (show: boolean, at = 1, story = storyId) =>
    `${ratingsPath}?${new URLSearchParams({
      xem: show ? 'chua-doc' : 'tat-ca',
      ...(story && { bai: `${story}` }),
      ...(at > 1 && { trang: `${at}` }),
    })}`
  const unread = rows.filter(({ readAt }) => readAt === null)
  return (
    <div class="stack" data-gap="loose">
      <PageHead title={t.deskTitle} lead={t.deskLead} />
      <div class="row" data-gap="tight">
        <ButtonGroup
          label={t.filterLabel}
          items={[
            { href: pathOf(true), label: t.unread, current: isUnread },
            { href: pathOf(false), label: t.all, current: !isUnread },
          ]}
        />
        {storyId && <a href={pathOf(isUnread, 1, 0)}>{t.everyStory}</a>}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t.noReasons}>{t.noReasonsHelp}</EmptyState>
      ) : (
        <>
          <Reasons
            rows={rows}
            lang={lang}
            onlyStory={(id) => pathOf(isUnread, 1, id)}
            isOneStory={!!storyId}
          />
          {unread.length > 0 && (
            <form method="post" action={`${ratingsPath}/da-doc`}>
              {unread.map(({ id }) => (
                <input type="hidden" name="ly-do" value={String(id)} />
              ))}
              <Button icon="check">{t.markAllRead(unread.length)}</Button>
            </form>
          )}
        </>
      )}
      <Pager lang={lang} page={page} pages={pages} hrefOf={(at) => pathOf(isUnread, at)} />
    </div>
  )
}

type ReasonsProps = Pick<DeskPageProps, 'rows' | 'lang'> & {
  readonly onlyStory: (id: number) => string
  readonly isOneStory: boolean
}

function Reasons({ rows, lang, onlyStory, isOneStory }: ReasonsProps) {
  const t = textsIn(lang, ratingTexts)
  const points = textsIn(lang, pointTexts)
  return (
    <DataTable
      caption={t.deskTitle}
      hidesCaption
      asCards
      rows={rows}
      columns={[
        {
          title: t.reason,
          cell: (row: ReasonRow) => (
            <>
              {row.words && <p>{row.words}</p>}
              <p class="soft small">
                {row.points.map((point: RatingPoint) => points[point] ?? point).join(', ')}
              </p>
            </>
          ),
        },
        {
          title: t.story,
          cell: (row: ReasonRow) => (
            <>
              <p>
                <a href={storyPath(row)}>{row.title}</a>
              </p>
              {!isOneStory && (
                <ButtonLink
                  kind="quiet"
                  size="small"
                  href={onlyStory(row.storyId)}
                  aria-label={`${t.onlyThisStory}: ${row.title}`}
                >
                  {t.onlyThisStory}
                </ButtonLink>
              )}
            </>
          ),
        },
        {
          title: t.answer,
          cell: (row: ReasonRow) => (
            <Tag tone={row.wasUseful ? 'ok' : 'wait'}>{row.wasUseful ? t.yes : t.no}</Tag>
          ),
        },
        { title: t.day, cell: (row: ReasonRow) => formatDay(row.givenOn) },
        { title: t.state, cell: (row: ReasonRow) => <State row={row} lang={lang} /> },
      ]}
    />
  )
}

function State({ row, lang }: { row: ReasonRow; lang: Lang }) {
  const t = textsIn(lang, ratingTexts)
  if (row.readAt !== null) return <span class="soft">{t.read}</span>
  return (
    <form method="post" action={`${ratingsPath}/da-doc`}>
      <Button size="small" name="ly-do" value={String(row.id)} aria-label={`${t.markRead}: ${row.title}`}>
        {t.markRead}
      </Button>
    </form>
  )
}
