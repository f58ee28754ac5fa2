import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { load, median } from './load.ts'

// npm run bench:story: how many story pages a second one core serves, as a share of node:http answering a constant
// Buffer with the same bytes. Both servers have core 0 to themselves, the asker has core 1, and they take turns.
const story = '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023'
const rounds = 5
const seconds = 6

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
const children: ChildProcess[] = []
try {
  const loa = await started(
    'sh',
    ['-c', 'exec bin/loa start'],
    { PORT: '3911', LOA_DATA: join(folder, 'data') },
    'Loa: ',
  )
  const page = await fetchRaw(3911)
  const bodyFile = join(folder, 'body')
  const headersFile = join(folder, 'headers.json')
  writeFileSync(bodyFile, page.body)
  writeFileSync(headersFile, JSON.stringify(page.headers))
  const constant = await started(
    process.execPath,
    ['--import', 'tsx', 'bench/constant-server.ts', '3912', bodyFile, headersFile],
    {},
    'ready',
  )
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
  constant.kill('SIGTERM')
  loa.kill('SIGTERM')
  await pause(3000)
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

/** Starts a server on core 0 and waits for the words that say it is ready. */
function started(
  command: string,
  args: string[],
  env: Record<string, string>,
  ready: string,
): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', '0', command, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (text) => String(text).includes(ready) && resolve(child))
    child.stderr!.on('data', (text) => process.stderr.write(text))
    child.on('exit', () => reject(new Error(`${command} ended before it was ready`)))
  })
}

/** The page as a browser gets it, compressed, with its headers as a flat list. */
async function fetchRaw(port: number): Promise<{ body: Buffer; headers: string[] }> {
  const once = () =>
    new Promise<{ body: Buffer; headers: string[] }>((resolve, reject) => {
      const asked = request({ port, path: story, headers: { 'accept-encoding': 'br, gzip' } }, (res) => {
        const parts: Buffer[] = []
        res.on('data', (part) => parts.push(part))
        res.on('end', () => resolve({ body: Buffer.concat(parts), headers: withoutOwn(res.rawHeaders) }))
      })
      asked.on('error', reject).end()
    })
  await once() // makes the page
  return once() // takes it from memory
}

/** Without the headers that every server adds by itself. */
function withoutOwn(raw: string[]): string[] {
  return raw.flatMap((name, i) =>
    i % 2 === 0 && !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name.toLowerCase())
      ? [name, raw[i + 1]!]
      : [],
  )
}
