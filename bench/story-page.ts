import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, median } from './load.ts'
import { endAll, onCore, scriptOnCore } from './on-core.ts'
import { fetchRaw } from './raw-page.ts'

// npm run bench:story: how many story pages a second one core serves, as a share of node:http answering a constant
// Buffer with the same bytes. Both servers have core 0 to themselves, the asker has core 1, and they take turns.
const story = '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023'
const rounds = Number(process.env.ROUNDS ?? 5)
const seconds = Number(process.env.SECONDS ?? 6)

const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
try {
  await onCore(0, ['sh', '-c', 'exec bin/loa start'], 'Loa: ', {
    env: { PORT: '3911', LOA_DATA: join(folder, 'data') },
  })
  const page = await fetchRaw(3911, story)
  const bodyFile = join(folder, 'body')
  const headersFile = join(folder, 'headers.json')
  writeFileSync(bodyFile, page.body)
  writeFileSync(headersFile, JSON.stringify(page.headers))
  await scriptOnCore(0, 'constant-server.ts', '3912', bodyFile, headersFile)
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const reference = await load('http://127.0.0.1:3912/', seconds)
    const ours = await load(`http://127.0.0.1:3911${story}`, seconds)
    if (ours.errors + reference.errors > 0) throw new Error('errors while loading')
    if (round === 0) continue // warm-up
    ratios.push(ours.requestsPerSecond / reference.requestsPerSecond)
    console.log(
      `round ${round}: story ${Math.round(ours.requestsPerSecond)}/s, constant ${Math.round(reference.requestsPerSecond)}/s, ratio ${ratios.at(-1)!.toFixed(3)}`,
    )
  }
  console.log(
    `story page: ${page.body.length} bytes sent; median ratio ${median(ratios).toFixed(3)} (aim ≥ 0.85)`,
  )
} finally {
  await endAll()
  rmSync(folder, { recursive: true, force: true })
}
