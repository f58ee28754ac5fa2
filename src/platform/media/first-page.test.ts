import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { drawFirstPage } from './first-page.ts'

const plan = join(import.meta.dirname, '../../../packs/ninh-thuan/plans/ke-hoach-911-2023.pdf')

test('the first page of a PDF is drawn as it is printed', async () => {
  const page = await drawFirstPage(await readFile(plan))
  assert.ok(page)
  const { width, height, format } = await sharp(page).metadata()
  assert.deepEqual([format, height > width && height <= 1101], ['webp', true])
  const { channels } = await sharp(page).stats()
  assert.ok(channels[0]!.stdev > 10, 'something is written on it')
})

test('what is no PDF, or a page without end, is not drawn and harms nobody', async () => {
  assert.equal(await drawFirstPage(Buffer.from('%PDF-1.4 hỏng')), undefined)
  const endless = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 90000000]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
  const drawn = await drawFirstPage(Buffer.from(endless))
  assert.ok(drawn === undefined || drawn.length < 1_000_000)
  assert.ok(await drawFirstPage(await readFile(plan)))
})
