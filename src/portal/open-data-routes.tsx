import { agenciesDataset } from '../agencies/index.ts'
import { documentsDataset, eventsDataset, storiesDataset, viewsDataset } from '../newsroom/index.ts'
import { tasksDataset } from '../planning/index.ts'
import { can, permissionsOf } from '../platform/http/can.ts'
import { routes } from '../platform/http/routes.ts'
import { textsIn } from '../platform/i18n.ts'
import { askedIn, type Dataset, sendDataset } from '../platform/open-data/index.ts'
import { criteriaDataset, resultsDataset } from '../scorecards/index.ts'
import { OpenDataPage } from './open-data-page.tsx'
import { openDataTexts } from './open-data-texts.ts'
import { licenceOf, type Place } from './place.ts'

const may = permissionsOf({ 'open-data.read': { who: 'everyone', of: 'any' } })

/** Every capability's open data, in the order of the page. */
export const datasets: readonly Dataset[] = [
  storiesDataset,
  documentsDataset(),
  eventsDataset,
  tasksDataset,
  agenciesDataset,
  viewsDataset,
  resultsDataset,
  criteriaDataset,
]

/** The open data of the portal and its files. */
export function openDataRoutes({ place }: { place: Place }) {
  const site = routes()
  site.get('/du-lieu-mo', can(may['open-data.read']), async (c) => {
    const { lang, href, deps } = c.var
    const asked = askedIn(c)
    const sets = await Promise.all(
      datasets.map(async (set) => ({ ...set, ...(await set.extent(deps.db, asked)) })),
    )
    const t = textsIn(lang, openDataTexts)
    return c.render(<OpenDataPage {...{ sets, licence: place.licence, lang, href }} />, {
      title: t.title,
      description: t.lead,
      tags: [...new Set(datasets.flatMap(({ tags }) => tags))],
      breadcrumb: [{ label: t.home, href: href('/') }, { label: t.title }],
    })
  })
  for (const set of datasets)
    for (const format of ['csv', 'json'] as const)
      site.get(`/du-lieu-mo/${set.key}.${format}`, can(may['open-data.read']), (c) =>
        sendDataset(c, set, format, licenceOf(place)?.[c.var.lang]),
      )
  return site
}
