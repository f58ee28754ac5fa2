import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import { portalAddresses } from './addresses.ts'
import { leftOut } from './left-out.ts'
import { open } from './people.ts'
import { newSweep, sweepPage } from './sweep.ts'

let browser: Browser
let loa: RunningLoa
before(async () => {
  browser = await openBrowser()
  loa = await runLoa('demo')
})
after(async () => {
  await browser?.close()
  await loa?.stop()
})

test('everybody can read the public site: at a desk, on a telephone, in the dark, enlarged, in high contrast', async (t) => {
  const sweep = newSweep()
  const { page, context } = await open(browser, loa.address)
  for (const address of portalAddresses) await sweepPage(page, address, sweep)
  await context.close()
  t.diagnostic(`public site: ${sweep.pages} pages, ${sweep.looks} looks`)
  assert.deepEqual(sweep.faults, [])
})

test('no page of the public site is left out', async (t) => {
  const looked = portalAddresses.map(({ path }) => path)
  assert.deepEqual(await leftOut(t, looked, false), [])
})
