import { can } from '../../platform/http/can.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { sendPicture } from '../../platform/media/pictures-send.ts'
import { may } from '../permissions.ts'

/** Pictures of drafts, for those who write and review them: /lam-viec/toa-soan/anh/<sha256>/960.webp. */
export function draftPictureRoutes(): Routes {
  const app = routes()
  app.get('/toa-soan/anh/:sha256/:copy', can(may['story.write']), async (c) => {
    return (await sendPicture(c, c.req.param(), false)) ?? c.notFound()
  })
  return app
}
