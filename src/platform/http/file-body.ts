import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { AppEnv } from './context.ts'

/**
 * What an answer with kept bytes carries: the bytes as they are read, or nothing where only its head is asked for. A file
 * opened for a body that nobody reads would never be closed.
 */
export const fileBody = (
  c: Context<AppEnv>,
  sha256: string,
  range?: { readonly start: number; readonly end: number },
): ReadableStream | null =>
  c.req.method === 'HEAD' ? null : (Readable.toWeb(c.var.deps.files.stream(sha256, range)) as ReadableStream)
