import type { IncomingMessage, ServerResponse } from 'node:http'
import { displayOf } from '../ui/display.ts'
import { type Finished, fill, finish, type Variant, variantOf } from './finished-page.ts'
import { keptParts } from './kept-parts.ts'

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
  /** Keeps it if it is still true, and answers it for a browser that accepts these encodings. */
  keep(page: FinishedPage, accepted?: string): Variant
  drop(tags: readonly string[]): void
  dropAll(): void
  /** Says what a part ('online:vi') now shows, as HTML; the pages that hold it stay and show it when next asked for. */
  setPart(name: string, html: string): void
  /** Whether drops may be missing because the database cannot be heard; pages are then marked as possibly stale. */
  hear(listening: boolean): void
  readonly size: number
  /** Memory held by the pages. */
  readonly bytes: number
}

type Counter = (subject: string, req: IncomingMessage) => void

/**
 * Keeps finished pages of visitors (nobody signed in) in memory, up to `maxBytes`, those longest unread out first. A page
 * made from facts that were dropped while it was being made is not kept; a part that changed meanwhile is filled in.
 */
export function createPageCache(count: Counter = () => {}, maxBytes = 96 * 1024 * 1024): PageCache {
  const pages = new Map<string, Finished>()
  const lastDrop = new Map<string, number>()
  const parts = keptParts()
  let tick = 0
  let droppedAllAt = 0
  let bytes = 0
  let isListening = true

  const remove = (key: string, page: Finished) => {
    pages.delete(key)
    bytes -= page.weight
  }
  /** A page read since memory was last short gets another round. */
  const makeRoom = () => {
    for (const [key, page] of pages) {
      if (bytes <= maxBytes) break
      remove(key, page)
      if (!page.isUsed) continue
      page.isUsed = false
      pages.set(key, page)
      bytes += page.weight
    }
  }
  const isTrue = (tags: readonly string[], begun: number) =>
    droppedAllAt <= begun &&
    parts.forgottenAt <= begun &&
    tags.every((tag) => (lastDrop.get(tag) ?? 0) <= begun)
  const fillWithNews = (page: Finished) => {
    if (page.filledAt >= parts.changedAt) return
    const since = page.filledAt
    page.filledAt = parts.changedAt
    if (page.holes.some(({ name }) => parts.textSince(name, since) !== undefined))
      fill(page, (name) => parts.textSince(name, since))
  }

  return {
    answer(req, res) {
      const key = keyOf(req)
      const page = key === undefined ? undefined : pages.get(key)
      if (!page) return false
      if (page.counted) count(page.counted, req)
      page.isUsed = true
      const before = page.weight
      fillWithNews(page)
      send(page, req, res, isListening)
      if (page.weight !== before) {
        bytes += page.weight - before
        if (bytes > maxBytes) makeRoom()
      }
      return true
    },
    begin: () => tick,
    keep({ key, begun, ...made }, accepted) {
      const page = finish(made, begun)
      fillWithNews(page)
      const answer = variantOf(page, accepted)
      if (!isTrue(made.tags, begun)) return answer
      const before = pages.get(key)
      if (before) remove(key, before)
      pages.set(key, page)
      bytes += page.weight
      makeRoom()
      return answer
    },
    drop(tags) {
      tick++
      const dropped = new Set(tags)
      for (const tag of tags) lastDrop.set(tag, tick)
      for (const [key, page] of pages) if (page.tags.some((tag) => dropped.has(tag))) remove(key, page)
    },
    dropAll() {
      droppedAllAt = ++tick
      pages.clear()
      lastDrop.clear()
      parts.clear()
      bytes = 0
    },
    setPart(name, html) {
      const forgotten = parts.set(name, html, ++tick)
      if (!forgotten) return
      for (const [key, page] of pages)
        if (page.holes.some((hole) => (forgotten.get(hole.name) ?? 0) > page.filledAt)) remove(key, page)
    },
    hear(listening) {
      isListening = listening
    },
    get size() {
      return pages.size
    },
    get bytes() {
      return bytes
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
  return req.url + lookOf(cookie)
}

/** What the page itself reads of the cookies, and nothing else: what reads as no look is none. */
function lookOf(cookie: string): string {
  const { theme, zoom } = displayOf(cookie)
  return theme || zoom ? ` ${theme ?? ''} ${zoom ?? ''}` : ''
}

function send(page: Finished, req: IncomingMessage, res: ServerResponse, isListening: boolean) {
  if (!isListening) res.setHeader('x-loa-stale', '1')
  if (req.headers['if-none-match'] === page.etag) {
    res.writeHead(304, { etag: page.etag })
    res.end()
    return
  }
  const { headers, body } = variantOf(page, req.headers['accept-encoding'])
  // Setting a header above makes Node merge the two lists; without it the list goes out as it is.
  if (isListening) res.writeHead(200, headers)
  else {
    for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i]!, headers[i + 1]!)
    res.writeHead(200)
  }
  res.end(req.method === 'HEAD' ? undefined : body)
}
