import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { portalAddresses } from '../../test/journeys/addresses.ts'
import type { Tools } from './tools.ts'

type Message = { url: string; type: string; message: string; lastLine?: number; extract?: string }

/** Every public page as a visitor gets it, through the Nu HTML checker; answers how many errors it found. */
export async function checkHtml(tools: Tools, origin: string, folder: string): Promise<number> {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  const names = new Map<string, string>()
  for (const [at, { path }] of portalAddresses.entries()) {
    const answer = await fetch(origin + path, { headers: { 'user-agent': 'Firefox' } })
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    names.set(`${at}.html`, path)
    writeFileSync(join(pages, `${at}.html`), await answer.text())
  }
  const checker = ['-jar', tools.vnu, '--errors-only', '--format', 'json', '--skip-non-html', pages]
  const { stderr, error } = spawnSync('java', checker, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (error) throw new Error('Java is needed for the Nu HTML checker', { cause: error })
  const { messages } = JSON.parse(stderr) as { messages: Message[] }
  for (const { url, message, extract } of messages)
    console.log(`${names.get(basename(url))}: ${message}\n    ${extract ?? ''}`)
  console.log(`Nu HTML checker: ${names.size} pages, ${messages.length} errors`)
  return messages.length
}
