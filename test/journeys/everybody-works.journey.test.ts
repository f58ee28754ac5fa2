import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import { roles } from './addresses.ts'
import { leftOut } from './left-out.ts'
import { open, signIn } from './people.ts'
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

const looked: string[] = []

for (const { who, addresses } of roles)
  test(`everybody can work as ${who}: at a desk, on a telephone, in the dark, enlarged, in high contrast`, async (t) => {
    const sweep = newSweep()
    const { page, context } = await open(browser, loa.address)
    await signIn(page, who)
    for (const address of await addresses(page)) {
      looked.push(address.path)
      await sweepPage(page, address, sweep)
    }
    await context.close()
    t.diagnostic(`as ${who}: ${sweep.pages} pages, ${sweep.looks} looks`)
    assert.deepEqual(sweep.faults, [])
  })

test('no page of the workspace is left out', async (t) => {
  assert.deepEqual(await leftOut(t, looked, true), [])
})
