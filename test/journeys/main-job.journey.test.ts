import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { runLoa } from '../support/running-loa.ts'
import { seeOnHomePage, seeOnPlanPage } from './citizen.ts'
import {
  acceptABroadcast,
  aired,
  chooseAudience,
  describeTheBroadcast,
  mendWhatCameBack,
  seeItLogged,
  seeItVerified,
  seeThePhoto,
  send,
  startLogging,
} from './commune.ts'
import {
  addAFormToTask,
  compareWithTheDocument,
  importPlan,
  previewAndIssue,
  seeDoubtsFirst,
  sendBack,
  verify,
} from './officer.ts'
import { open, signIn } from './people.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

for (const script of [true, false])
  test(`a signed plan becomes work, a commune does some of it, the public pages move (${script ? 'with' : 'without'} JavaScript)`, async (t) => {
    const loa = await runLoa('people')
    t.after(loa.stop)
    const { page: officer } = await open(browser, loa.address, { script })
    const { page: commune } = await open(browser, loa.address, { script, screen: 'phone' })
    const { page: citizen } = await open(browser, loa.address, { script })

    await signIn(officer, 'chuyenvien.snv')
    await importPlan(officer)
    await seeDoubtsFirst(officer)
    await compareWithTheDocument(officer, '22')
    await addAFormToTask(officer, '22', 'Bản tin Zalo của xã')
    await previewAndIssue(officer, { tasks: 32, agencies: 95 })
    await seeOnHomePage(citizen, 0)

    await signIn(commune, 'xa-phuoc-dai')
    await acceptABroadcast(commune)
    await startLogging(commune)
    await describeTheBroadcast(commune)
    await chooseAudience(commune)
    await send(commune)
    await seeItLogged(commune)
    await seeThePhoto(commune)
    await seeOnHomePage(citizen, 1)
    await seeOnPlanPage(citizen, { done: 1, verified: 0 })

    const reason = 'Ghi thêm cụm loa đã phát.'
    await sendBack(officer, aired, reason)
    await seeOnPlanPage(citizen, { done: 0, verified: 0 })
    await mendWhatCameBack(commune, reason, 'Cụm loa thôn Tà Lú')
    await verify(officer, aired)
    await seeItVerified(commune)
    await seeOnPlanPage(citizen, { done: 1, verified: 1 })
  })
