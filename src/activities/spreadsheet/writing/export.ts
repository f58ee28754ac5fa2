import { type Directory, loadDirectory } from '../../../agencies/index.ts'
import { formatMoment } from '../../../platform/dates.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { reachKinds, reachWays } from '../../activity.ts'
import type { Sight } from '../../permissions.ts'
import type { ActivityDeps } from '../../ports.ts'
import { loadWords } from '../../store-words.ts'
import { nameOf, type Words } from '../../words.ts'
import { activityTexts } from '../../workspace/activity-texts.ts'
import type { ListQuery } from '../../workspace/list-query.ts'
import { columnKeys, columnTitles } from '../columns.ts'
import { areaLabel, themeLabels } from '../judging/choices-of-day.ts'
import { codeOfActivity } from '../row-keys.ts'
import { type ExportedActivity, exportVisible } from '../store-export.ts'
import { type BookCell, writeBook } from './book.ts'
import { bookColumns } from './lists.ts'

export const mostExported = 20_000

/** The list of activities with its filters, in the columns of a table that is sent, so that it can be read back. */
export async function exportActivities(
  deps: ActivityDeps,
  sight: Sight,
  query: ListQuery,
  lang: Lang,
): Promise<Buffer> {
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  const agencyId = query['don-vi'] ? (directory.bySlug(query['don-vi'])?.id ?? -1) : undefined
  const filter = { state: query['tinh-trang'], formKey: query['hinh-thuc'] || undefined, agencyId }
  const found = await exportVisible(deps.db, sight, filter, mostExported + 1)
  const activities = found.slice(0, mostExported)
  const themes = new Map<number, string>()
  for (const year of new Set(activities.map(({ doneFrom }) => Number(doneFrom.slice(0, 4)))))
    for (const [id, label] of themeLabels(await deps.planning.themesOfYear(deps.db, year), directory))
      themes.set(id, label)
  const names = { lang, directory, themes, words: await loadWords(deps.db) }
  const headings = [...columnKeys.map((key) => columnTitles[key].vi), ...ownHeadings]
  const note: BookCell[][] = found.length > mostExported ? [[{ value: tooMany, look: 'soft' }]] : []
  return writeBook([
    {
      name: 'Hoạt động',
      columns: [...bookColumns, ...ownHeadings.map(() => ({ width: 20 }))],
      rows: [
        ...note,
        headings.map((value): BookCell => ({ value, look: 'heading' })),
        ...activities.map((activity) => rowOf(activity, names)),
      ],
      headRows: note.length + 1,
    },
  ])
}

const tooMany =
  'Danh sách có hơn 20.000 hoạt động; tệp này giữ 20.000 hoạt động mới nhất. Lọc hẹp hơn để lấy phần còn lại.'

/** What Loa adds; passed over when the table is sent. */
const ownHeadings = ['Đơn vị', 'Tình trạng', 'Số tệp minh chứng', 'Ghi lúc', 'Người ghi']

type Names = {
  readonly lang: Lang
  readonly directory: Directory
  readonly themes: ReadonlyMap<number, string>
  readonly words: Words
}

function rowOf(activity: ExportedActivity, { lang, directory, themes, words }: Names): readonly BookCell[] {
  const several = (values: readonly string[]) => values.join('; ') || null
  const day = (value: string | null): BookCell => ({ value, look: 'day' })
  const { doneFrom, doneTo, reachKind, reachCounted } = activity
  const values: Record<(typeof columnKeys)[number], BookCell> = {
    code: activity.code ?? codeOfActivity(activity.id),
    doneFrom: day(doneFrom),
    doneTo: day(doneTo === doneFrom ? null : doneTo),
    startTime: activity.startTime,
    form: nameOf(words.forms, activity.formKey).vi,
    what: activity.what,
    theme: several(activity.themeIds.map((id) => themes.get(id) ?? String(id))),
    audience: several(activity.audienceKeys.map((key) => nameOf(words.audiences, key).vi)),
    area: several(activity.areaIds.map((id) => areaName(directory, id))),
    place: activity.place,
    times: activity.times,
    reach: { value: activity.reach, look: 'number' },
    reachKind: reachKind && reachKinds[reachKind].vi,
    reachCounted: reachCounted && reachWays[reachCounted].vi,
    language: several(activity.languages.map((key) => nameOf(words.languages, key).vi)),
    programme: several(activity.programmes.map((key) => nameOf(words.programmes, key).vi)),
    work: several(activity.assignmentIds.map((id) => `#${id}`)),
    link: activity.links.join('\n') || null,
    cost: { value: activity.cost, look: 'number' },
    details: activity.details,
  }
  return [
    ...columnKeys.map((key) => values[key]),
    directory.byId(activity.agencyId)?.shortName ?? null,
    activityTexts[activity.state][lang],
    activity.files,
    formatMoment(activity.loggedAt),
    activity.loggedByName,
  ]
}

const areaName = (directory: Directory, id: number): string => {
  const agency = directory.byId(id)
  return agency ? areaLabel(agency) : String(id)
}
