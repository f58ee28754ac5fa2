import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { packagedChromium } from './packaged-chromium.ts'

/** Opens a Chromium: the machine's own when there is one, else the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const { args, ...where } = await browserToRun()
  return chromium.launch({ ...where, args: [...args, '--font-render-hinting=none'] })
}

/** The same Chromium for whoever starts it by other means. */
export async function browserToRun() {
  const own = systemBrowsers.find((path) => path !== undefined && existsSync(path))
  const args = ['--no-sandbox', '--disable-dev-shm-usage']
  if (own) return { executablePath: own, env: process.env as Record<string, string>, args }
  return { ...(await packagedChromium()), args: [...args, '--disable-gpu', '--no-zygote'] }
}

const systemBrowsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
