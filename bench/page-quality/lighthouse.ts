import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserToRun } from '../../test/support/browser.ts'
import type { Tools } from './tools.ts'

const pages = {
  home: '/',
  story: '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023',
  search: '/tim-kiem?q=cai+cach+hanh+chinh',
  register: '/van-ban',
}
const aims = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }

type Report = {
  categories: Record<string, { score: number; auditRefs: { id: string }[] }>
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>
}

/** Lighthouse's telephone profile with the tests' own Chromium; answers how many scores are below their aim. */
export async function lighthouse(tools: Tools, origin: string, folder: string): Promise<number> {
  const { executablePath, env, args } = await browserToRun()
  let short = 0
  for (const [name, path] of Object.entries(pages)) {
    const to = join(folder, `${name}.json`)
    const flags = `--chrome-flags=${['--headless', ...args].join(' ')}`
    const wanted = ['--quiet', '--output=json', `--output-path=${to}`, flags]
    execFileSync(process.execPath, [tools.lighthouse, origin + path, ...wanted], {
      stdio: 'inherit',
      timeout: 180_000,
      env: { ...env, CHROME_PATH: executablePath },
    })
    short += show(name, JSON.parse(readFileSync(to, 'utf8')) as Report)
  }
  return short
}

function show(name: string, { categories, audits }: Report): number {
  const scores = Object.entries(aims).map(([key, aim]) => ({
    key,
    aim,
    score: Math.round((categories[key]?.score ?? 0) * 100),
  }))
  console.log(`Lighthouse ${name}: ${scores.map(({ key, score }) => `${key} ${score}`).join(', ')}`)
  const below = scores.filter(({ score, aim }) => score < aim)
  for (const { key } of below)
    for (const { id } of categories[key]?.auditRefs ?? []) {
      const audit = audits[id]
      if (audit?.score !== null && audit && audit.score < 1)
        console.log(`    ${id}: ${audit.title} ${audit.displayValue ?? ''}`)
    }
  return below.length
}
