import { sendPicture } from '../media/pictures-send.ts'
import { isShown } from '../media/store-pictures.ts'
import { can, permissionsOf } from './can.ts'
import { routes } from './routes.ts'

const may = permissionsOf({ 'picture.fetch': { who: 'everyone', of: 'any' } })

/** Resized copies of the pictures that something published shows: /anh/<sha256>/960.avif. */
export function pictureRoutes() {
  const site = routes()
  site.get('/anh/:sha256/:copy', can(may['picture.fetch']), async (c) => {
    const asked = c.req.param()
    if (!(await isShown(c.var.deps.db, asked.sha256))) return c.notFound()
    return (await sendPicture(c, asked, true)) ?? c.notFound()
  })
  return site
}
