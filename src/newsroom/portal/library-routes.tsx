import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { storySubject } from '../story.ts'
import { texts } from '../texts.ts'
import { feedsOf } from './feed-links.ts'
import { LibraryPage } from './library-page.tsx'
import { tagsOfList } from './list-filter.ts'
import { listTexts } from './list-texts.ts'
import { loadList, mostPages } from './load-list.ts'
import type { NewsroomPorts } from './ports.ts'
import { firstPictures } from './store-library.ts'

export const libraryKinds = ['photo', 'video', 'audio'] as const
const libraryQuery = z.object({
  loai: z.enum(libraryKinds).optional(),
  trang: z.coerce.number().int().min(1).max(mostPages).default(1),
})

/** Sets of pictures, film and sound, each with a picture to know it by. */
export function libraryRoutes(_ports: NewsroomPorts) {
  const site = routes()
  site.get('/thu-vien', can(may['story.read']), async (c) => {
    const { lang, href, deps } = c.var
    const { loai: kind, trang: page } = readQuery(c, libraryQuery)
    const filter = { by: 'kind', kinds: kind ? [kind] : libraryKinds } as const
    const list = await loadList(deps.db, { filter, lang, page })
    if (page > list.pages) return c.notFound()
    const pictures = await firstPictures(
      deps.db,
      list.stories.map(({ id }) => id),
    )
    const t = textsIn(lang, listTexts)
    return c.render(<LibraryPage {...{ list, pictures, kind, lang, href }} />, {
      title: t.libraryTitle,
      description: t.libraryLead,
      current: '/thu-vien',
      tags: [...tagsOfList(filter), ...list.stories.map(({ id }) => storySubject(id))],
      breadcrumb: [
        { label: textsIn(lang, texts).home, href: href('/') },
        { label: textsIn(lang, texts).news, href: href('/tin-tuc') },
        { label: t.libraryTitle },
      ],
      feeds: feedsOf({ by: 'all' }, lang, textsIn(lang, texts).listTitle),
    })
  })
  return site
}
