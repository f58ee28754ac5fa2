import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildAssets } from '../../assets/index.ts'
import { displayOf } from '../display.ts'
import { Gallery } from './gallery.tsx'

/** As strict as the real one: nothing inline, nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'"

export type ServedGallery = { readonly address: string; close(): Promise<void> }

/** The gallery on a port of its own: '/portal' and '/workspace'. */
export async function serveGallery(): Promise<ServedGallery> {
  const assets = await buildAssets()
  const server = createServer(async ({ url = '', headers }, answer) => {
    const asset = assets.serve(url)
    if (asset) return answer.writeHead(200, { 'content-type': asset.type }).end(asset.bytes)
    const look = url.slice(1)
    if (look !== 'portal' && look !== 'workspace') return answer.writeHead(404).end()
    const html = await Gallery({ lang: 'vi', assets, look, display: displayOf(headers.cookie) })
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    answer.end(String(html))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
