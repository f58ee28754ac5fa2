import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { packagedChromium } from './packaged-chromium.ts'

/** Opens a Chromium: the machine's own when there is one, else the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const own = systemBrowsers.find((path) => path !== undefined && existsSync(path))
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none']
  if (own) return chromium.launch({ executablePath: own, args })
  return chromium.launch({ ...(await packagedChromium()), args: [...args, '--disable-gpu', '--no-zygote'] })
}

const systemBrowsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
