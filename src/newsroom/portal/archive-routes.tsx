import { can } from '../../platform/http/can.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { texts } from '../texts.ts'
import { ArchivePage } from './archive-page.tsx'
import { feedsOf } from './feed-links.ts'
import { listTexts } from './list-texts.ts'
import type { NewsroomPorts } from './ports.ts'
import { renderList } from './render-list.tsx'
import { monthCounts } from './store-lists.ts'

/** Every story by the month in which it came out. */
export function archiveRoutes(ports: NewsroomPorts) {
  const site = routes()

  site.get('/luu-tru', can(may['story.read']), async (c) => {
    const { lang, href, deps } = c.var
    const t = textsIn(lang, listTexts)
    const months = await monthCounts(deps.db, lang)
    return c.render(<ArchivePage {...{ months, lang, href }} />, {
      title: t.archive,
      description: t.archiveLead,
      current: '/tin-tuc',
      tags: ['list:all'],
      breadcrumb: [
        { label: textsIn(lang, texts).home, href: href('/') },
        { label: textsIn(lang, texts).news, href: href('/tin-tuc') },
        { label: t.archive },
      ],
      feeds: feedsOf({ by: 'all' }, lang, textsIn(lang, texts).listTitle),
    })
  })

  site.get('/luu-tru/:month{20[0-9][0-9]-(0[1-9]|1[0-2])}', can(may['story.read']), async (c) => {
    const { lang } = c.var
    const month = c.req.param('month')
    const t = textsIn(lang, listTexts)
    const [year, number] = month.split('-').map(Number) as [number, number]
    return renderList(c, ports, {
      title: t.month(number, year),
      eyebrow: t.archive,
      path: `/luu-tru/${month}`,
      filter: { by: 'month', month },
      above: [{ label: t.archive, path: '/luu-tru' }],
    })
  })
  return site
}
