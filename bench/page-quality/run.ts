import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemo } from './demo.ts'
import { checkHtml } from './html.ts'
import { lighthouse } from './lighthouse.ts'
import { installTools } from './tools.ts'

// npm run check:pages: every public page through W3C's Nu HTML checker (Java must be there), and the four pages that
// most people come to through Lighthouse as a telephone sees them; `html` or `lighthouse` asks for one of the two. The
// tools are fetched into a folder of their own.
const folder = mkdtempSync(join(tmpdir(), 'loa-page-quality-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
const tools = installTools()
const loa = await startDemo(folder, 3921)
try {
  const only = process.argv[2]
  const errors = only === 'lighthouse' ? 0 : await checkHtml(tools, loa.origin, folder)
  const short = only === 'html' ? 0 : await lighthouse(tools, loa.origin, folder)
  process.exitCode = errors + short > 0 ? 1 : 0
} finally {
  await loa.stop()
  rmSync(folder, { recursive: true, force: true })
}
