import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, median } from '../load.ts'
import { endAll, onCore, scriptOnCore } from '../on-core.ts'
import { fetchRaw } from '../raw-page.ts'
import { installGhost } from './install.ts'
import { publishPost } from './publish-post.ts'

// npm run bench:ghost: story pages a second on one core: Loa, Ghost 6 with the same text as it comes from npm, and node:http
// answering a constant Buffer with Loa's bytes. Each has core 0 to itself in turn, the asker has core 1.
// GHOST_PLACE keeps the installed Ghost for the next run; the first takes minutes, npm and a compiler.
const story = '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023'
const rounds = Number(process.env.ROUNDS ?? 5)
const seconds = Number(process.env.SECONDS ?? 6)
const [loaPort, ghostPort, constantPort] = [3931, 3932, 3933]

const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
const content = join(folder, 'ghost-content')
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
try {
  const ghost = installGhost(process.env.GHOST_PLACE ?? join(folder, 'ghost'))
  await onCore(0, ['sh', '-c', 'exec bin/loa start'], 'Loa: ', {
    env: { PORT: String(loaPort), LOA_DATA: join(folder, 'data') },
  })
  const page = await fetchRaw(loaPort, story)
  const html = await (await fetch(`http://127.0.0.1:${loaPort}${story}`)).text()
  const text = /<div[^>]*id="noi-dung-bai"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1]
  if (!text) throw new Error('the story has no text')

  cpSync(join(ghost.folder, 'content'), content, { recursive: true })
  await onCore(0, [ghost.node, 'index.js'], `http://127.0.0.1:${ghostPort}/`, {
    cwd: ghost.folder,
    env: settings(),
  })
  const post = await publishPost(`http://127.0.0.1:${ghostPort}`, 'Kế hoạch tuyên truyền', text)
  writeFileSync(join(folder, 'body'), page.body)
  writeFileSync(join(folder, 'headers.json'), JSON.stringify(page.headers))
  await scriptOnCore(
    0,
    'constant-server.ts',
    String(constantPort),
    join(folder, 'body'),
    join(folder, 'headers.json'),
  )

  const speeds: Record<'loa' | 'ghost' | 'constant', number[]> = { loa: [], ghost: [], constant: [] }
  for (let round = 0; round <= rounds; round++) {
    const now = {
      constant: await speedOf(`http://127.0.0.1:${constantPort}/`),
      ghost: await speedOf(`http://127.0.0.1:${ghostPort}${post}`),
      loa: await speedOf(`http://127.0.0.1:${loaPort}${story}`),
    }
    if (round === 0) continue // warm-up
    for (const name of ['loa', 'ghost', 'constant'] as const) speeds[name].push(now[name])
    console.log(`round ${round}: Loa ${now.loa}/s, Ghost ${now.ghost}/s, constant Buffer ${now.constant}/s`)
  }
  const ratio = (to: 'ghost' | 'constant') => median(speeds.loa.map((speed, at) => speed / speeds[to][at]!))
  console.log(
    `median: Loa is ${ratio('ghost').toFixed(1)} times Ghost (aim ≥ 10) and ${ratio('constant').toFixed(3)} of a constant Buffer (aim ≥ 0.85); text of ${text.length} characters on both`,
  )
} finally {
  await endAll()
  rmSync(folder, { recursive: true, force: true })
}

async function speedOf(url: string): Promise<number> {
  const { requestsPerSecond, errors } = await load(url, seconds)
  if (errors > 0) throw new Error(`${errors} errors at ${url}`)
  return Math.round(requestsPerSecond)
}

/** Ghost in production on its own SQLite, logging little; everything else as it comes. */
function settings(): Record<string, string> {
  return {
    NODE_ENV: 'production',
    url: `http://127.0.0.1:${ghostPort}`,
    server__port: String(ghostPort),
    server__host: '127.0.0.1',
    database__client: 'sqlite3',
    database__connection__filename: join(folder, 'ghost.db'),
    database__useNullAsDefault: 'true',
    mail__transport: 'Direct',
    security__staffDeviceVerification: 'false',
    logging__level: 'warn',
    paths__contentPath: content,
  }
}
