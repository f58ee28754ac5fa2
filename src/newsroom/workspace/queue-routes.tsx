import { loadDirectory, peopleByIds } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { loadBoards } from '../life/store.ts'
import { queueOf } from '../life/store-queue.ts'
import { isOnBoardOf, may, mayTend, writesFor } from '../permissions.ts'
import { newsroomPath } from './addresses.ts'
import { QueuePage } from './queue-page.tsx'
import { isFiltered, queueParts, queueQuery, queueSections } from './queue-sections.ts'
import { recentlyOut } from './store.ts'
import { newsroomTexts } from './texts.ts'

const recentCount = 6

/** /lam-viec/toa-soan: what waits for whom. */
export function queueRoutes(): Routes {
  const app = routes()

  app.get('/toa-soan', can(may['story.write']), async (c) => {
    const { deps, actor, lang } = c.var
    const query = readQuery(c, queueQuery)
    const today = deps.clock.today().toString()
    const directory = await loadDirectory(deps.db, today)
    const boards = await loadBoards(deps.db, today)
    const queue = await queueOf(deps.db, actor, deps.clock)
    const seen = directory.all.filter(({ id }) => mayTend(actor, boards, id))
    const rows = queueParts.flatMap((part) => queue[part])
    const people = rows.flatMap((row) => [row.savedBy, row.submittedBy, row.publishedBy])
    const known = await peopleByIds(
      deps.db,
      people.filter((id) => id !== null),
    )
    const names = new Map(known.map(({ userId, fullName }) => [userId, fullName]))
    const props = {
      lang,
      query,
      queue,
      directory,
      sections: queueSections(queue, { query, slugOf: (id) => directory.byId(id)?.slug }),
      recent: isFiltered(query)
        ? []
        : await recentlyOut(
            deps.db,
            seen.map(({ id }) => id),
            recentCount,
          ),
      agencies: seen,
      nameOf: (userId: string | null) => (userId === null ? undefined : names.get(userId)),
      reviews: seen.some(({ id }) => isOnBoardOf(actor, boards, id)),
      mayStart: writesFor(actor).length > 0,
    }
    return c.render(<QueuePage {...props} />, {
      title: textsIn(lang, newsroomTexts).newsroom,
      current: newsroomPath,
    })
  })

  return app
}
