import type { Context } from 'hono'
import type { AppEnv } from '../http/context.ts'
import { fileBody } from '../http/file-body.ts'

export type SentFile = {
  readonly sha256: string
  readonly mediaType: string
  readonly size: number
  readonly name: string
}

/**
 * Sends kept bytes in a way that no browser runs or guesses them. `inline` is for our own display copies; an original
 * is always a download. Bytes under a hash never change, so the browser may keep them, for this person only.
 */
export function sendFile(c: Context<AppEnv>, file: SentFile, how: 'inline' | 'download'): Response {
  const headers = {
    'content-type': file.mediaType,
    'content-disposition': disposition(how, file.name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=86400',
    etag: `"${file.sha256}"`,
  }
  if (c.req.header('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
  return new Response(fileBody(c, file.sha256), {
    headers: { ...headers, 'content-length': String(file.size) },
  })
}

/** RFC 6266: a plain name for old clients, the true one in UTF-8. */
function disposition(how: 'inline' | 'download', name: string): string {
  const plain = name
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]|["\\]/g, '')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `${how === 'inline' ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
