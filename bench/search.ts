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
import { processorTime } from './processor-time.ts'
import { type Question, questions } from './search-questions.ts'
import { fillReference, searchReference } from './search-reference.ts'
import { storySource } from './story-source.ts'

// npm run bench:search [-- stories [rounds]]: how long a search with its facets takes, by kind of query, beside the
// plain way (tsquery, ts_rank over everything that matches, the same facets, neither synonyms nor mending) on the same
// rows of the same server. `busy` is the time on the processor, ours and the server's, which other work on the machine
// does not stretch.
const stories = Number(process.argv[2] ?? 100_000)
const rounds = Number(process.argv[3] ?? 10)
const today = '2023-10-01'

type Times = { readonly kind: string; readonly ours: number; readonly busy: number; readonly plain: number }

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
const server = await startEmbeddedPostgres({ folder })
const { db, pool, close } = openDatabase(server.url, 1)
try {
  await migrateToLatest(db)
  await loadSearchWords(db, join(root, 'packs/vietnam'))
  const since = performance.now()
  await mendIndex(db, [storySource(stories)])
  console.log(`${stories} stories indexed in ${((performance.now() - since) / 1000).toFixed(0)} s`)
  await fillReference(db)
  tell(await ask())
} finally {
  await close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Every question in turn, round after round, ours and the plain way; the first two rounds warm up. */
async function ask(): Promise<readonly Times[]> {
  const lexicon = createLexicon(db, stoppedClock(today))
  const ours = (question: Question) => search(db, lexicon, { lang: 'vi', today, isExact: false, ...question })
  const busy = await processorTime(pool)
  const all: Times[] = []
  for (let round = -2; round < rounds; round++)
    for (const [kind, list] of Object.entries(questions))
      for (const question of list) {
        const before = busy()
        const took = await timeOf(() => ours(question))
        const spent = busy() - before
        const plain = await timeOf(() => searchReference(db, question, perPage))
        if (round >= 0) all.push({ kind, ours: took, busy: spent, plain })
      }
  return all
}

function tell(all: readonly Times[]): void {
  row('', ['p50 ms', 'p95 ms', 'busy p50', 'busy p95', 'plain p50', 'plain p95', 'ratio p95'])
  for (const kind of [...Object.keys(questions), 'all']) {
    const some = kind === 'all' ? all : all.filter((one) => one.kind === kind)
    const [ours, busy, plain] = [some.map((t) => t.ours), some.map((t) => t.busy), some.map((t) => t.plain)]
    const cells = [ours, busy, plain].flatMap((times) => [at(times, 0.5), at(times, 0.95)])
    row(kind, [...cells.map((ms) => ms.toFixed(1)), (at(ours, 0.95) / at(plain, 0.95)).toFixed(3)])
  }
}

function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(22), ...cells.map((cell) => cell.padStart(10)))
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}
