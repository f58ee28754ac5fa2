import type { Assets } from '../assets/index.ts'
import { can, permissionsOf } from './can.ts'
import { routes } from './routes.ts'

const may = permissionsOf({ 'asset.fetch': { who: 'everyone', of: 'any' } })

/** Styles, scripts, fonts: their names carry a hash of their content, so a browser asks for each once. */
export function assetRoutes(assets: Assets) {
  const site = routes()
  site.get('/assets/:name{.+}', can(may['asset.fetch']), (c) => {
    const asset = assets.serve(c.req.path)
    if (!asset) return c.notFound()
    const accepted = c.req.header('accept-encoding') ?? ''
    const [encoding, bytes] =
      accepted.includes('br') && asset.br
        ? ['br', asset.br]
        : accepted.includes('gzip') && asset.gzip
          ? ['gzip', asset.gzip]
          : [undefined, asset.bytes]
    c.header('content-type', asset.type)
    c.header('cache-control', 'public, max-age=31536000, immutable')
    c.header('vary', 'accept-encoding')
    if (encoding) c.header('content-encoding', encoding)
    return c.body(new Uint8Array(bytes))
  })
  return site
}
