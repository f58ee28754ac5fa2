import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A finished public page, in every encoding a browser may ask for. */
type Page = {
  readonly tags: readonly string[]
  readonly counted: string | undefined
  readonly etag: string
  readonly plain: Variant
  readonly gzip: Variant
  readonly br: Variant
}
type Variant = { readonly headers: readonly string[]; readonly body: Buffer }

export type FinishedPage = {
  readonly key: string
  readonly html: string
  readonly headers: Iterable<readonly [string, string]>
  readonly tags: readonly string[]
  /** Whose views are counted when this page is read: 'story:42'. */
  readonly counted?: string
  /** From `begin()`, taken before the page's facts were read. */
  readonly begun: number
}

export type PageCache = {
  /** Answers from memory, or says no. */
  answer(req: IncomingMessage, res: ServerResponse): boolean
  begin(): number
  keep(page: FinishedPage): void
  drop(tags: readonly string[]): void
  dropAll(): void
  /** Whether drops may be missing because the database cannot be heard; pages are then marked as possibly stale. */
  hear(listening: boolean): void
  readonly size: number
}

type Counter = (subject: string, req: IncomingMessage) => void

/**
 * Keeps finished pages of visitors (nobody signed in) in memory, up to `maxBytes`, least recently used out first.
 * A page made from facts that were dropped while it was being made is not kept.
 */
export function createPageCache(count: Counter = () => {}, maxBytes = 96 * 1024 * 1024): PageCache {
  const pages = new Map<string, Page>()
  const lastDrop = new Map<string, number>()
  let clockTick = 0
  let droppedAllAt = 0
  let bytes = 0
  let isListening = true

  const remove = (key: string, page: Page) => {
    pages.delete(key)
    bytes -= weight(page)
  }

  return {
    answer(req, res) {
      const key = keyOf(req)
      const page = key === undefined ? undefined : pages.get(key)
      if (!page) return false
      if (page.counted) count(page.counted, req)
      send(page, req, res, isListening)
      return true
    },
    begin: () => clockTick,
    keep({ key, html, headers, tags, counted, begun }) {
      if (droppedAllAt > begun || tags.some((tag) => (lastDrop.get(tag) ?? 0) > begun)) return
      const page = finish(html, headers, tags, counted)
      const before = pages.get(key)
      if (before) remove(key, before)
      pages.set(key, page)
      bytes += weight(page)
      for (const [oldKey, old] of pages) {
        if (bytes <= maxBytes) break
        remove(oldKey, old)
      }
    },
    drop(tags) {
      clockTick++
      for (const tag of tags) lastDrop.set(tag, clockTick)
      for (const [key, page] of pages) if (page.tags.some((tag) => tags.includes(tag))) remove(key, page)
    },
    dropAll() {
      droppedAllAt = ++clockTick
      pages.clear()
      bytes = 0
    },
    hear(listening) {
      isListening = listening
    },
    get size() {
      return pages.size
    },
  }
}

/** The place of a visitor's page in the cache: address and chosen look; undefined when it must not be shared. */
export function keyOf(req: {
  method?: string
  url?: string
  headers: { cookie?: string }
}): string | undefined {
  if (req.method !== 'GET' && req.method !== 'HEAD') return undefined
  const cookie = req.headers.cookie
  if (cookie === undefined) return req.url
  if (cookie.includes('loa_session') || cookie.includes('loa_notice')) return undefined
  return `${req.url} ${lookOf(cookie)}`
}

/** Only the cookies that change what a visitor's page looks like. */
const lookOf = (cookie: string) =>
  cookie
    .split('; ')
    .filter((part) => part.startsWith('loa_theme=') || part.startsWith('loa_zoom='))
    .sort()
    .join('&')

function send(page: Page, req: IncomingMessage, res: ServerResponse, isListening: boolean) {
  if (!isListening) res.setHeader('x-loa-stale', '1')
  if (req.headers['if-none-match'] === page.etag) {
    res.writeHead(304, { etag: page.etag })
    res.end()
    return
  }
  const accepted = req.headers['accept-encoding']
  const { headers, body } = accepted === undefined ? page.plain : variantOf(page, accepted)
  // Setting a header above makes Node merge the two lists; without it the list goes out as it is.
  if (isListening) res.writeHead(200, headers as string[])
  else {
    for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i]!, headers[i + 1]!)
    res.writeHead(200)
  }
  res.end(req.method === 'HEAD' ? undefined : body)
}

const variantOf = (page: Page, accepted: string | string[]) =>
  accepted.includes('br') ? page.br : accepted.includes('gzip') ? page.gzip : page.plain

function finish(
  html: string,
  headers: Iterable<readonly [string, string]>,
  tags: readonly string[],
  counted: string | undefined,
): Page {
  const body = Buffer.from(html)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const shared = [...headers].flatMap(([name, value]) => (ownHeaders.has(name) ? [] : [name, value]))
  const variant = (bytes: Buffer, encoding?: string): Variant => ({
    body: bytes,
    headers: [
      ...shared,
      ...['etag', etag, 'vary', 'accept-encoding, cookie', 'cache-control', 'no-cache'],
      ...['content-length', String(bytes.length)],
      ...(encoding ? ['content-encoding', encoding] : []),
    ],
  })
  return {
    tags,
    counted,
    etag,
    plain: variant(body),
    gzip: variant(gzipSync(body, { level: 6 }), 'gzip'),
    br: variant(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), 'br'),
  }
}

const ownHeaders = new Set(['content-length', 'etag', 'vary', 'cache-control', 'set-cookie'])
const weight = (page: Page) => page.plain.body.length + page.gzip.body.length + page.br.body.length
