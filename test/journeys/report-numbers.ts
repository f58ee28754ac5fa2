import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { checkLayout, officialLayoutOn } from '../../src/platform/official/index.ts'
import { numberOf, numbersInDocx, numbersInXlsx } from '../../src/platform/official/reading/numbers-in.ts'

/** A number of the sheet that opens. */
export type SheetNumber = { readonly key: string; readonly text: string; readonly isInBody: boolean }

/** Every number on the sheet, in its order, as often as it stands there. */
export const numbersOnSheet = (page: Page): Promise<readonly SheetNumber[]> =>
  page.locator('.official-paper').evaluateAll((papers) =>
    papers.flatMap((paper, at) =>
      [...paper.querySelectorAll<HTMLAnchorElement>('a.figure')].map((link) => ({
        key: new URL(link.href).searchParams.get('so') ?? '',
        text: link.childNodes[0]?.textContent ?? '',
        isInBody: at === 0,
      })),
    ),
  )

/** The sheet's word on each number, once a key; a number that stands in several places is the same in all. */
export function byKey(numbers: readonly SheetNumber[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const { key, text } of numbers) {
    const value = numberOf(text)
    assert.ok(value !== null, `${key}: “${text}” is a number`)
    assert.equal(values.get(key) ?? value, value, `${key} is the same everywhere`)
    values.set(key, value)
  }
  return values
}

/** Opens the rows behind each of these numbers and holds how many they are, or what they add up to, against it. */
export async function openNumbers(page: Page, report: string, values: ReadonlyMap<string, number>) {
  const read = async (key: string, leaf = 1) => {
    const address = `${report}/so-lieu/${encodeURIComponent(key)}?trang=${leaf}`
    const answer = await page.context().request.get(address)
    assert.equal(answer.status(), 200, `${key} opens`)
    return answer.text()
  }
  const hold = async ([key, value]: readonly [string, number]) => {
    const first = await read(key)
    const total = written(first, /<h1[^>]*>\s*([\d.]+) /)
    const whole = written(first, /trên tổng số ([\d.]+)\./)
    if (scores.has(key)) assert.ok(total > 0, `${key} opens what it weighs`)
    else if (key.endsWith('.share')) assert.equal(value, Math.round((total * 1000) / whole) / 1000, key)
    else if (total !== value) {
      // Times and people: each row adds more than one, or nothing.
      let amount = amountOn(first)
      for (let leaf = 2; leaf <= Math.ceil(total / 50); leaf++) amount += amountOn(await read(key, leaf))
      assert.equal(amount, value, key)
    }
  }
  const waiting = [...values]
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 6).map(hold))
}

const scores = new Set(['timely', 'complete', 'regular', 'continuous', 'many_sided'])

const written = (html: string, where: RegExp) => Number(where.exec(html)?.[1]?.replaceAll('.', ''))

const amountOn = (html: string) =>
  [...html.matchAll(/data-label="Số đếm"[^>]*>\s*([\d.]+)</g)].reduce(
    (sum, [, words]) => sum + Number(words!.replaceAll('.', '')),
    0,
  )

/** Downloads the Word file and the workbook and reads them back: by key the numbers of the sheet, laid out as the law says. */
export async function holdFilesAgainst(
  page: Page,
  report: string,
  values: ReadonlyMap<string, number>,
  day: string,
) {
  const bytes = async (name: string) => {
    const answer = await page.context().request.get(`${report}/${name}`)
    assert.equal(answer.status(), 200)
    return new Uint8Array(await answer.body())
  }
  const word = await bytes('bao-cao.docx')
  const [docx, xlsx] = [await numbersInDocx(word), await numbersInXlsx(await bytes('phu-luc.xlsx'))]
  assert.deepEqual([...docx.keys()].sort(), [...values.keys()].sort(), 'the Word file tells the same figures')
  for (const [key, value] of values) {
    for (const read of docx.get(key)!) assert.equal(read.value, value, `DOCX ${key}`)
    assert.ok(xlsx.has(key), `XLSX ${key}`)
    const asWritten = key.endsWith('.share') ? Math.round(value * 1000) / 10 : value
    for (const read of xlsx.get(key)!) assert.equal(read.value, asWritten, `XLSX ${key}`)
  }
  const { findings } = await checkLayout(word, officialLayoutOn(day))
  assert.deepEqual(
    findings.filter(({ isMet }) => !isMet).map(({ rule, found }) => `${rule}: ${found}`),
    [],
  )
  assert.ok(findings.length > 10)
}
