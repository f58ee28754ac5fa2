import { movedFile, publicFile, publicFilePath } from '../public-files.ts'
import { byteRangeOf } from './byte-range.ts'
import { can, permissionsOf } from './can.ts'
import { fileBody } from './file-body.ts'
import { routes } from './routes.ts'

const may = permissionsOf({ 'file.fetch': { who: 'everyone', of: 'any' } })

/** Kinds of file a browser may show by itself; everything else is only downloaded. */
const shown = new Set([
  ...['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  ...['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg', 'audio/wav', 'video/mp4', 'video/webm'],
  'text/vtt',
])

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
    const etag = `"${sha256}"`
    c.header('etag', etag)
    c.header('cache-control', 'public, max-age=3600')
    c.header('accept-ranges', 'bytes')
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)

    const range = byteRangeOf(
      isSame(c.req.header('if-range'), etag) ? c.req.header('range') : undefined,
      file.size,
    )
    if (range === 'unsatisfiable') {
      c.header('content-range', `bytes */${file.size}`)
      return c.body(null, 416)
    }
    c.header('content-length', String(range ? range.end - range.start + 1 : file.size))
    if (range) c.header('content-range', `bytes ${range.start}-${range.end}/${file.size}`)
    return c.newResponse(fileBody(c, sha256, range), range ? 206 : 200)
  })
  return site
}

/** A part is sent only of the file that the reader has begun; the address names the bytes, so it always is. */
const isSame = (asked: string | undefined, etag: string) => asked === undefined || asked === etag
