import { readFileSync } from 'node:fs'
import { clockStartingOn, realClock } from '../src/platform/clock.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { createPageCache } from '../src/platform/http/page-cache.ts'
import { addressOf, serve } from '../src/platform/http/serve.ts'
import { createVisits, keepCounting, readingOfRequest } from '../src/platform/visits.ts'

// One finished story page, with or without counting who reads it. argv: port, 'on' or 'off', page file, database.
// The demo's own calendar costs the most of all clocks.
const [port, counting, pageFile, url] = process.argv.slice(2)
const clock = clockStartingOn(realClock.today().subtract({ years: 1 }))
const visits = createVisits(clock)
const cache = createPageCache((subject, req) => {
  if (counting === 'on') visits.note(subject, readingOfRequest(req, addressOf(req, true)))
})
cache.keep({
  key: '/',
  html: readFileSync(pageFile!, 'utf8'),
  headers: [['content-type', 'text/html; charset=UTF-8']],
  tags: ['story:1'],
  counted: 'story:1',
  begun: cache.begin(),
})
const app = { fetch: () => new Response('', { status: 404 }) }
const { db } = openDatabase(url!, 2)
const log = { warn: (...words: unknown[]) => console.error(...words) }
if (counting === 'on') await keepCounting(visits, cache, { db, log } as never)
await serve(app, cache, { host: '127.0.0.1', port: Number(port), trustProxy: true, visits })
console.log('ready')
