import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stoppedClock } from '../src/platform/clock.ts'
import { migrateToLatest } from '../src/platform/database/migrate.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { mendIndex } from '../src/search/fill/mend-index.ts'
import { perPage, search } from '../src/search/find/search.ts'
import { createLexicon } from '../src/search/lexicon.ts'
import { loadSearchWords } from '../src/search/load-search-words.ts'
import { type Question, questions } from './search-questions.ts'
import { fillReference, searchReference } from './search-reference.ts'
import { storySource } from './story-source.ts'

// npm run bench:search [-- stories [rounds]]: how long a search with its facets takes, by kind of query, beside the
// plain way (tsquery, ts_rank over everything that matches, the same facets) on the same rows of the same server.
const stories = Number(process.argv[2] ?? 100_000)
const rounds = Number(process.argv[3] ?? 15)
const today = '2023-10-01'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
const server = await startEmbeddedPostgres({ folder })
const { db, close } = openDatabase(server.url)
try {
  await migrateToLatest(db)
  await loadSearchWords(db, join(root, 'packs/vietnam'))
  const since = performance.now()
  await mendIndex(db, [storySource(stories)])
  console.log(`${stories} stories indexed in ${seconds(since)} s`)
  await fillReference(db)

  const lexicon = createLexicon(db, stoppedClock(today))
  const asked = { lang: 'vi', today, isExact: false }
  const ours = (question: Question) => search(db, lexicon, { ...asked, ...question })
  const plain = (question: Question) => searchReference(db, question, perPage)

  const all: { kind: string; ours: number; plain: number }[] = []
  for (let round = -2; round < rounds; round++)
    for (const [kind, list] of Object.entries(questions))
      for (const question of list) {
        const times = {
          kind,
          ours: await took(() => ours(question)),
          plain: await took(() => plain(question)),
        }
        if (round >= 0) all.push(times)
      }

  console.log(
    '\nkind of query'.padEnd(37),
    'p50 ms'.padStart(8),
    'p95 ms'.padStart(8),
    'plain p50'.padStart(10),
    'p95'.padStart(8),
    'ratio p95'.padStart(10),
  )
  for (const kind of Object.keys(questions))
    line(
      kind,
      all.filter((one) => one.kind === kind),
    )
  line('all', all)
} finally {
  await close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

function line(name: string, times: readonly { ours: number; plain: number }[]) {
  const ours = times.map((one) => one.ours)
  const plain = times.map((one) => one.plain)
  const cells = [at(ours, 0.5), at(ours, 0.95), at(plain, 0.5), at(plain, 0.95)].map((ms) => ms.toFixed(1))
  const ratio = (at(ours, 0.95) / at(plain, 0.95)).toFixed(3)
  console.log(
    name.padEnd(36),
    cells[0]!.padStart(8),
    cells[1]!.padStart(8),
    cells[2]!.padStart(10),
    cells[3]!.padStart(8),
    ratio.padStart(10),
  )
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0)
}
