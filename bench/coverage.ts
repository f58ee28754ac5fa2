import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { askFigures } from './coverage/ask-figures.ts'
import { askPages } from './coverage/ask-pages.ts'
import { logInTurns } from './coverage/log-in-turns.ts'
import { makeProvince } from './coverage/province.ts'
import { at, type Times } from './coverage/times.ts'

// npm run bench:coverage: how long pages of a province-year take to make, with ACTIVITIES="100000 1000000" activities one
// after another in new databases of one server; no page comes from memory. What logging costs with the figures kept ready
// beside without, in turns. How long it takes to count everything anew. `busy` is the time on the processor, ours and the
// server's, which other work on the machine does not stretch. COMPARE=no leaves out the comparison with a rebuild.
const sizes = (process.env.ACTIVITIES ?? '100000 1000000').split(/[ ,]+/).map(Number)
const rounds = Number(process.env.ROUNDS ?? 20)

const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
const server = await startEmbeddedPostgres({ folder })
try {
  const runs: { size: number; all: readonly Times[] }[] = []
  for (const size of sizes) {
    const province = await makeProvince(server.url, size, join(folder, 'files'))
    console.log(
      `${size} activities: made in ${province.madeIn} s, counted anew in ${province.rebuiltIn} s, compared in ${province.comparedIn} s`,
    )
    runs.push({ size, all: [...(await askFigures(province, rounds)), ...(await askPages(province, rounds))] })
    tell(runs.at(-1)!.all)
    await logInTurns(province, rounds * 5)
    await province.close()
  }
  if (runs.length > 1) compare(runs[0]!, runs.at(-1)!)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

function tell(all: readonly Times[]): void {
  row('', ['p50 ms', 'p95 ms', 'busy p50', 'busy p95'])
  for (const { name, took, busy } of all)
    row(
      name,
      [at(took, 0.5), at(took, 0.95), at(busy, 0.5), at(busy, 0.95)].map((ms) => ms.toFixed(1)),
    )
}

type Run = { readonly size: number; readonly all: readonly Times[] }

function compare(small: Run, large: Run): void {
  row(`${large.size} beside ${small.size}`, ['p50', 'p95', 'busy p50', 'busy p95'])
  for (const { name, took, busy } of large.all) {
    const before = small.all.find((one) => one.name === name)
    if (!before) continue
    const ratio = (share: number, key: 'took' | 'busy') =>
      at(key === 'took' ? took : busy, share) / at(before[key], share)
    row(
      name,
      [ratio(0.5, 'took'), ratio(0.95, 'took'), ratio(0.5, 'busy'), ratio(0.95, 'busy')].map((r) =>
        r.toFixed(2),
      ),
    )
  }
}

function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(44), ...cells.map((cell) => cell.padStart(9)))
}
