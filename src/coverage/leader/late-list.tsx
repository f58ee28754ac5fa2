import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { AmountBar, Button, DataTable, DefinitionNote, Tag } from '../../platform/ui/index.ts'
import type { LeaderPageProps } from './leader-page.tsx'
import type { Standing } from './leader-view.ts'
import { remindPath, undoPath } from './paths.ts'
import { texts } from './texts.ts'

/** How many are in sight without asking for more. */
const shown = 6

/** The late agencies, each with its oldest work and what may be done about it. */
export function LateList(props: LeaderPageProps & { readonly late: readonly Standing[] }) {
  const { late, lang } = props
  const t = textsIn(lang, texts)
  const most = late[0]?.daysLate ?? 0
  return (
    <>
      <LateTable {...props} late={late.slice(0, shown)} most={most} />
      {late.length > shown && (
        <DefinitionNote lang={lang} title={t.moreLate(late.length - shown)}>
          <LateTable {...props} late={late.slice(shown)} most={most} />
        </DefinitionNote>
      )}
    </>
  )
}

function LateTable(props: LeaderPageProps & { readonly late: readonly Standing[]; readonly most: number }) {
  const { late, lang, most } = props
  const t = textsIn(lang, texts)
  return (
    <DataTable
      caption={t.lateMost}
      hidesCaption
      asCards
      rows={late}
      columns={[
        {
          title: t.agencyAndWork,
          isName: true,
          cell: (standing) => <LateAgency standing={standing} {...props} />,
        },
        {
          title: t.days,
          isNumber: true,
          cell: ({ daysLate }) => <AmountBar value={daysLate} max={most} tone="late" />,
        },
        {
          title: <span class="hidden-text">{t.remind}</span>,
          label: '',
          isNumber: true,
          cell: (standing) => <Reminder standing={standing} {...props} />,
        },
      ]}
    />
  )
}

function LateAgency({ standing, measuring, lang }: LeaderPageProps & { standing: Standing }) {
  const t = textsIn(lang, texts)
  const { agency } = standing
  const above = agency.parentId === null ? undefined : measuring.directory.byId(agency.parentId)
  const place = agency.areaName && above?.areaName ? above.areaName : t.provinceLevel
  return (
    <>
      <a href={`/lam-viec/ke-hoach/${measuring.head.id}?don-vi=${agency.slug}&tinh-trang=qua-han`}>
        {agency.shortName}
      </a>{' '}
      <span class="soft small">{place}</span>
      <div class="small">{[standing.oldestContent, t.works(standing.late)].filter(Boolean).join(', ')}</div>
    </>
  )
}

function Reminder({ standing, measuring, undoable, lang }: LeaderPageProps & { standing: Standing }) {
  const t = textsIn(lang, texts)
  const { agency, nudged } = standing
  if (standing.isTooSoon && nudged)
    return (
      <div>
        <Tag tone="ok" icon="check">
          {said(nudged, measuring.today, lang)}
        </Tag>
        {undoable.has(nudged.id) && (
          <form method="post" action={undoPath}>
            <input type="hidden" name="nudgeId" value={nudged.id} />
            <Button kind="quiet" size="small" type="submit" aria-label={t.undoFor(agency.shortName)}>
              {t.undo}
            </Button>
          </form>
        )}
      </div>
    )
  return (
    <form method="post" action={remindPath}>
      <input type="hidden" name="planId" value={measuring.head.id} />
      <input type="hidden" name="agencyId" value={agency.id} />
      <Button icon="bell" size="small" type="submit" aria-label={t.remindAgency(agency.shortName)}>
        {t.remind}
      </Button>
      {nudged && <span class="small soft">{said(nudged, measuring.today, lang)}</span>}
    </form>
  )
}

function said(
  { count, onDay, sentAt }: NonNullable<Standing['nudged']>,
  today: Temporal.PlainDate,
  lang: Lang,
): string {
  const t = textsIn(lang, texts)
  return onDay === today.toString()
    ? t.remindedToday(formatMoment(sentAt).slice(-5), count)
    : t.remindedBefore(count, formatDay(onDay).slice(0, 5))
}
