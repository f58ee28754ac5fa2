import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import readSheets from 'read-excel-file/node'
import { deskScene } from '../../../test/support/desk-scene.ts'
import { deskPath, factsPath, royaltyPath } from '../workspace/addresses.ts'
import { loadRoyaltyRatesOfPack } from './load-rates.ts'

const vietnam = join(import.meta.dirname, '../../../packs/vietnam')

async function royaltyScene(...of: Parameters<typeof deskScene>) {
  const scene = await deskScene(...of)
  await loadRoyaltyRatesOfPack(scene.db, vietnam)
  /** Writes who earns what, as the facts page posts it. */
  const earn = (storyId: number, rows: { author: string[]; genre: string[]; coefficient: string[] }) =>
    scene.page(factsPath(storyId), scene.editor, {
      form: { kind: 'news', sectionKey: 'chi-dao', reformAreas: 'the_che', audiences: 'businesses', ...rows },
    })
  return { ...scene, earn }
}

test('what a period earned is summed by author, shown with its rates and taken along as a workbook', async (t) => {
  const { published, editor, earn, page } = await royaltyScene(t)
  const { storyId } = await published({ title: '=1+1 tin về xã' })
  const rows = {
    author: ['Lê Thị Mẫu (mẫu)', 'Ảnh: Cộng tác viên (mẫu)', ''],
    genre: ['news', 'photo', 'news'],
    coefficient: ['1,5', '2', ''],
  }
  assert.equal((await earn(storyId, rows)).status, 303)
  const { text } = await page(royaltyPath, editor)
  assert.match(text, /630\.000/)
  assert.match(text, /Lê Thị Mẫu \(mẫu\)/)
  assert.match(text, /Cần xác nhận/)
  const { response } = await page(`${royaltyPath}.xlsx?tu=2023-09-01&den=2023-09-30`, editor)
  assert.match(response.headers.get('content-disposition') ?? '', /nhuan-but-2023-09-01-2023-09-30\.xlsx/)
  const [sums, lines] = await readSheets(Buffer.from(await response.clone().arrayBuffer()))
  assert.deepEqual(sums!.data.at(-1), ['Cộng', null, null, 630_000])
  assert.equal(lines!.data[1]?.[0], '=1+1 tin về xã')
  assert.match((await page(`${royaltyPath}?tu=2023-08-01&den=2023-08-31`, editor)).text, /Không có nhuận bút/)
})

test('a coefficient outside the genre’s frame, or no number, is refused beside the table', async (t) => {
  const { draft, earn } = await royaltyScene(t)
  const { storyId } = await draft()
  for (const [coefficient, said] of [
    ['11', /từ 0,1 đến 10/],
    ['nhiều', /là một số/],
  ] as const) {
    const refused = await earn(storyId, { author: ['A (mẫu)'], genre: ['news'], coefficient: [coefficient] })
    assert.equal(refused.status, 422)
    assert.match(refused.text, said)
    assert.ok(refused.text.includes(`value="${coefficient}"`))
  }
})

test('royalties are for boards: a writer finds nothing, a board sees its own agencies only', async (t) => {
  const { published, editor, earn, page, writer, stranger, world, post } = await royaltyScene(t)
  const { storyId, editionId } = await published()
  await earn(storyId, { author: ['A (mẫu)'], genre: ['news'], coefficient: ['1'] })
  assert.equal((await page(royaltyPath, writer)).status, 404)
  assert.doesNotMatch((await page(royaltyPath, stranger)).text, /A \(mẫu\)/)
  await post(editionId, 'bo-dang', editor, { unpublishReason: 'nhầm' })
  assert.match((await page(royaltyPath, editor)).text, /Không có nhuận bút/)
  assert.equal((await page(deskPath(editionId), editor)).status, 200)
  await world.settle()
})
