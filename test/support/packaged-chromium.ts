import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type PackagedChromium = { readonly executablePath: string; readonly env: Record<string, string> }

/**
 * The Chromium inside @sparticuz/chromium, unpacked once per version, with the libraries that a bare Debian lacks. Test
 * files run side by side: each unpacks into a folder of its own, and the first to finish gives it the shared name.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
  const folder = join(tmpdir(), `loa-chromium-${version()}-${process.getuid?.() ?? 0}`)
  if (!existsSync(folder)) {
    const own = await mkdtemp(`${folder}-`)
    await unpackInto(own)
    await rename(own, folder).catch(() => rm(own, { recursive: true }))
  }
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(folder, 'fonts'),
  }
  return { executablePath: join(folder, 'chromium'), env }
}

/** The package unpacks below TMPDIR, and its libraries only when it believes to be in the cloud they are made for. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function version(): string {
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@sparticuz/chromium')
  return require(join(dirname(entry), '../package.json')).version
}
