import { request } from 'node:http'

export type RawPage = { readonly body: Buffer; readonly headers: string[] }

/** A page as a browser gets it, compressed, with its headers as a flat list; from memory, as the second to ask. */
export async function fetchRaw(port: number, path: string): Promise<RawPage> {
  await once(port, path)
  return once(port, path)
}

const once = (port: number, path: string) =>
  new Promise<RawPage>((resolve, reject) => {
    const asked = request({ port, path, headers: { 'accept-encoding': 'br, gzip' } }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part) => parts.push(part))
      res.on('end', () => resolve({ body: Buffer.concat(parts), headers: withoutOwn(res.rawHeaders) }))
    })
    asked.on('error', reject).end()
  })

/** Without the headers that every server adds by itself. */
function withoutOwn(raw: string[]): string[] {
  return raw.flatMap((name, i) =>
    i % 2 === 0 && !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name.toLowerCase())
      ? [name, raw[i + 1]!]
      : [],
  )
}
