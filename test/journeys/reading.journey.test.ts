import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import {
  findTheCommune,
  followThePlan,
  readInEnglish,
  searchWithoutAccents,
  seeTheFactsOfTheStory,
  seeWhatBelongsToTheStory,
  takeTheAttachment,
} from './citizen.ts'
import { open } from './people.ts'
import { listenToTheStory, pretendToSpeakAndPrint, printTheStory, readItLarger } from './reading-aids.ts'

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

for (const script of [true, false])
  test(`a citizen finds the announcement without accents, reads it, and follows it to the plan and the commune (${script ? 'with' : 'without'} JavaScript)`, async () => {
    const { page, context } = await open(browser, loa.address, { script })
    if (script) await pretendToSpeakAndPrint(page)

    await searchWithoutAccents(page, 'ke hoach tuyen truyen')
    await seeTheFactsOfTheStory(page)
    if (script) {
      await readItLarger(page)
      await printTheStory(page)
      await listenToTheStory(page)
    }
    await takeTheAttachment(page)
    await seeWhatBelongsToTheStory(page)
    await readInEnglish(page)
    await followThePlan(page)
    await readInEnglish(page)
    await findTheCommune(page, 'phuoc dai')
    await readInEnglish(page)
    await context.close()
  })
