import type { Directory } from '../../agencies/index.ts'
import { zone } from '../../platform/clock.ts'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonLink, type NewsItem, Tag, type WorkItem } from '../../platform/ui/index.ts'
import type { Waiting } from '../life/queue.ts'
import { deskPath, editorPath } from './addresses.ts'
import type { QueuePart } from './queue-sections.ts'
import { queueTexts } from './queue-texts.ts'
import { StateTag } from './state-tag.tsx'
import type { RecentlyOut } from './store.ts'
import { newsroomTexts } from './texts.ts'
import { kindNames, langNames } from './words.ts'

export type NameOf = (userId: string | null) => string | undefined
type Around = { readonly lang: Lang; readonly directory: Directory; readonly nameOf: NameOf }

/** A row of the queue: where it stands and since when, what it is, and the step that is asked for. */
export function workOf(row: Waiting, part: QueuePart, around: Around): WorkItem {
  const { lang } = around
  const t = textsIn(lang, queueTexts)
  const title = row.title || textsIn(lang, newsroomTexts).untitled
  const href = part === 'mine' ? editorPath(row.editionId) : deskPath(row.editionId)
  return {
    title,
    href: deskPath(row.editionId),
    tag:
      part === 'unratified' || part === 'documents' ? (
        <Tag tone="late" icon="triangle-alert">
          {t.unratifiedTag}
        </Tag>
      ) : (
        <StateTag state={row.state} lang={lang} />
      ),
    due: dueOf(row, part, lang),
    note: <Note {...{ row, part, around }} />,
    action: (
      <ButtonLink
        href={href}
        kind={isTurn(row, part) ? 'primary' : 'plain'}
        aria-label={`${asks(row, part, lang)}: ${title}`}
      >
        {asks(row, part, lang)}
      </ButtonLink>
    ),
  }

  function asks({ state, isOwn }: Waiting, of: QueuePart, _: Lang): string {
    if (of === 'mine') return state === 'returned' ? t.mend : t.goOn
    if (of === 'failed') return t.solve
    if (of === 'toReview') return isOwn ? t.see : t.review
    return (of === 'unratified' || of === 'documents') && !isOwn
      ? t.review
      : of === 'proposed' || of === 'toLookAt'
        ? t.decide
        : t.see
  }
}

const isTurn = ({ isOwn, state }: Waiting, part: QueuePart): boolean =>
  part === 'failed' || (part === 'mine' ? state === 'returned' : part === 'toReview' && !isOwn)

function dueOf(row: Waiting, part: QueuePart, lang: Lang): string {
  const t = textsIn(lang, queueTexts)
  if (part === 'scheduled' && row.scheduledFor) return t.at(formatMoment(row.scheduledFor))
  if (part === 'toLookAt' && row.reviewOn) return t.dueOn(formatDay(row.reviewOn))
  return t.sinceDays(row.days)
}

function Note({ row, part, around }: { row: Waiting; part: QueuePart; around: Around }) {
  const { lang, nameOf } = around
  const t = textsIn(lang, queueTexts)
  const [writer, submitter, forcer, changer] = [
    row.savedBy,
    row.submittedBy,
    row.publishedBy,
    row.documentChangedBy,
  ].map(nameOf)
  const who =
    {
      toReview: submitter && t.submittedBy(submitter),
      unratified: forcer && t.forcedBy(forcer),
      documents: changer && t.changedBy(changer),
    }[part as string] ??
    (writer && t.by(writer))
  const reason =
    part === 'failed'
      ? row.failure?.map((text) => text[lang]).join(' ')
      : part === 'unratified'
        ? row.forcedReason
        : row.state === 'returned'
          ? row.returnReason
          : undefined
  const waitsForOther = row.isOwn && (part === 'toReview' || part === 'approved' || part === 'unratified')
  return (
    <>
      {[
        ...whatOf(row, around),
        who,
        waitsForOther && t.own,
        row.unsettledComments > 0 && t.comments(row.unsettledComments),
      ]
        .filter(Boolean)
        .join(', ')}
      {reason && (
        <>
          <br />
          <span class="tone-late">{t.because(reason)}</span>
        </>
      )}
    </>
  )
}

type What = Pick<Waiting, 'agencyId' | 'kind' | 'lang' | 'version'>

/** 'Sở Nội vụ, Tin, bài, tiếng Anh, bản 2'. */
const whatOf = (
  { agencyId, kind, lang, version }: What,
  around: Around,
): readonly (string | false | undefined)[] => [
  around.directory.byId(agencyId)?.shortName,
  kindNames[kind][around.lang].toLowerCase(),
  lang !== 'vi' && langNames[lang][around.lang],
  version > 1 && textsIn(around.lang, newsroomTexts).version(version).toLowerCase(),
]

/** A line of what went out last. */
export function headlineOf(
  story: RecentlyOut,
  around: Around,
  pathOf: (editionId: number) => string,
): NewsItem {
  const local = Temporal.Instant.from(story.outAt).toZonedDateTimeISO(zone)
  return {
    href: pathOf(story.editionId),
    title: story.title,
    day: formatDay(local.toPlainDate()),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    datetime: story.outAt,
    note: whatOf(story, around).filter(Boolean).join(', '),
  }
}
