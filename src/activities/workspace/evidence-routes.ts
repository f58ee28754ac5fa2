import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { sendFile } from '../../platform/media/index.ts'
import { may, sightOf } from '../permissions.ts'
import { visibleFile } from '../store-evidence.ts'

/** The original as a download, the picture made from it inside pages; both only for who may see the activity. */
export function evidenceRoutes(): Routes {
  const app = routes()

  app.get('/minh-chung/:evidenceId', can(may['activity.see']), async (c) => {
    const file = await fileIn(c)
    return file ? sendFile(c, file, 'download') : c.notFound()
  })

  app.get('/minh-chung/:evidenceId/hinh', can(may['activity.see']), async (c) => {
    const file = await fileIn(c)
    if (!file?.displaySha256 || !file.displayType) return c.notFound()
    const { displaySha256: sha256, displayType: mediaType, displaySize } = file
    return sendFile(c, { sha256, mediaType, size: displaySize ?? 0, name: `${file.name}.webp` }, 'inline')
  })

  return app
}

const fileIn = (c: Context<AppEnv>) =>
  visibleFile(c.var.deps.db, sightOf(c.var.actor), Number(c.req.param('evidenceId')) || 0)
