import type { Context } from 'hono'
import type { AppEnv } from '../http/context.ts'
import { fileBody } from '../http/file-body.ts'
import { copyNamed } from './pictures.ts'
import { copyOf } from './pictures-copy.ts'

/**
 * Answers a resized copy: a public one may be kept, since under its name it never changes; by whoever stands between for
 * an hour only, so that what is withdrawn is soon gone for those who have not seen it. A draft's is for the reader's own
 * browser alone.
 */
export async function sendPicture(
  c: Context<AppEnv>,
  { sha256, copy: name }: { sha256: string; copy: string },
  isPublic: boolean,
): Promise<Response | undefined> {
  const copy = copyNamed(name)
  if (!copy || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const kept = await copyOf(c.var.deps, sha256, copy)
  if (!kept || !(await c.var.deps.files.has(kept.sha256))) return undefined
  const headers = {
    'content-type': kept.mediaType,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': isPublic
      ? 'public, s-maxage=3600, max-age=31536000, immutable'
      : 'private, max-age=86400',
    etag: `"${kept.sha256}"`,
  }
  if (c.req.header('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
  return new Response(fileBody(c, kept.sha256), {
    headers: { ...headers, 'content-length': String(kept.size) },
  })
}
