import { Readable } from 'node:stream'
import { movedFile, publicFile, publicFilePath } from '../public-files.ts'
import { can, permissionsOf } from './can.ts'
import { routes } from './routes.ts'

const may = permissionsOf({ 'file.fetch': { who: 'everyone', of: 'any' } })

/** Kinds of file a browser may show by itself; everything else is only downloaded. */
const shown = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'audio/mpeg', 'video/mp4'])

/** Originals that something published shows, byte for byte, at an address that never changes its content. */
export function publicFileRoutes() {
  const site = routes()
  site.get('/tep/:sha256/:name', can(may['file.fetch']), async (c) => {
    const sha256 = c.req.param('sha256')
    if (!/^[0-9a-f]{64}$/.test(sha256)) return c.notFound()
    const { db, files } = c.var.deps
    const file = await publicFile(db, sha256)
    const moved = file ? undefined : await movedFile(db, sha256)
    if (moved) return c.redirect(publicFilePath(moved.sha256, moved.name), 301)
    if (!file || !(await files.has(sha256))) return c.notFound()

    const disposition =
      c.req.query('tai') === undefined && shown.has(file.mediaType) ? 'inline' : 'attachment'
    c.header('content-type', file.mediaType)
    // A browser's PDF viewer is stopped by a policy meant for pages; these kinds run nothing of ours.
    if (disposition === 'inline') c.header('content-security-policy', "frame-ancestors 'self'")
    c.header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    c.header('content-length', String(file.size))
    c.header('etag', `"${sha256}"`)
    c.header('cache-control', 'public, max-age=3600')
    if (c.req.header('if-none-match') === `"${sha256}"`) return c.body(null, 304)
    return c.body(Readable.toWeb(files.stream(sha256)) as ReadableStream)
  })
  return site
}
