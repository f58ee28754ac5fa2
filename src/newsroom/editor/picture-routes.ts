import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { sendPicture } from '../../platform/media/pictures-send.ts'
import { draftsShowing } from '../../platform/media/store-pictures.ts'
import { loadStory } from '../life/store.ts'
import { may } from '../permissions.ts'

/** Pictures of drafts, for those who write and review them: /lam-viec/toa-soan/anh/<sha256>/960.webp. */
export function draftPictureRoutes(): Routes {
  const app = routes()
  app.get('/toa-soan/anh/:sha256/:copy', can(may['story.write']), async (c) => {
    const asked = c.req.param()
    if (!(await maySee(c, asked.sha256))) return c.notFound()
    return (await sendPicture(c, asked, false)) ?? c.notFound()
  })
  return app
}

/** Whoever works on a story that shows it, out or in the making. */
async function maySee(c: Context<AppEnv>, sha256: string): Promise<boolean> {
  const { deps, actor } = c.var
  for (const subject of await draftsShowing(deps.db, sha256)) {
    const storyId = Number(/^story:(\d{1,9})$/.exec(subject)?.[1] ?? 0)
    if (storyId > 0 && (await loadStory(deps, actor, storyId))) return true
  }
  return false
}
