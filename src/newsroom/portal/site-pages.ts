import { loadDirectory } from '../../agencies/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { listTexts } from './list-texts.ts'
import type { NewsroomPorts, PageGroup } from './ports.ts'
import { siteMapTexts } from './site-map-texts.ts'
import { monthCounts, sections } from './store-lists.ts'

/** Every page of the portal but the stories and the parts of plans, in the groups in which people look for them. */
export async function sitePages(
  db: Queryable,
  today: Temporal.PlainDate,
  ports: NewsroomPorts,
): Promise<readonly PageGroup[]> {
  const directory = await loadDirectory(db, today.toString())
  const words = await ports.words(db)
  const named = (names: Readonly<Record<string, { vi: string; en: string }>>, path: string) =>
    Object.entries(names).map(([key, title]) => ({ path: `${path}/${key}`, title }))
  return [
    {
      title: siteMapTexts.news,
      pages: [
        { path: '/', title: siteMapTexts.home },
        { path: '/tin-tuc', title: siteMapTexts.allNews },
        { path: '/thong-bao', title: siteMapTexts.notices },
        { path: '/hoi-dap', title: siteMapTexts.questions },
        { path: '/huong-dan', title: siteMapTexts.guides },
        { path: '/thu-vien', title: listTexts.libraryTitle },
        { path: '/luu-tru', title: listTexts.archive },
        { path: '/nguon-tin', title: siteMapTexts.feeds },
      ],
    },
    {
      title: listTexts.sections,
      pages: (await sections(db)).map(({ key, name }) => ({ path: `/chuyen-muc/${key}`, title: name })),
    },
    { title: listTexts.areaEyebrow, pages: named(ports.reformAreas, '/noi-dung') },
    { title: listTexts.audienceEyebrow, pages: named(words.audiences, '/doi-tuong') },
    { title: listTexts.programmeEyebrow, pages: named(words.programmes, '/chuong-trinh') },
    ...(await ports.otherPages(db, today)),
    {
      title: siteMapTexts.agencies,
      pages: [
        { path: '/don-vi', title: siteMapTexts.findAgency },
        ...directory.all.map(({ slug, shortName, nameEn }) => ({
          path: `/don-vi/${slug}`,
          title: { vi: shortName, en: nameEn ?? shortName },
        })),
      ],
    },
    {
      title: listTexts.archive,
      pages: (await monthCounts(db)).map(({ month }) => {
        const [year, number] = month.split('-').map(Number) as [number, number]
        const title = { vi: listTexts.month.vi(number, year), en: listTexts.month.en(number, year) }
        return { path: `/luu-tru/${month}`, title }
      }),
    },
  ]
}
