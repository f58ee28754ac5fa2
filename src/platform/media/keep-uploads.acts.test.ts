import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, photoWithPosition, smallPdf } from '../../../test/support/sample-files.ts'
import { testWorld } from '../../../test/support/world.ts'
import { keepUploads, uploadLimits } from './keep-uploads.ts'

test('the same bytes are kept once, whatever they are called', async (t) => {
  const { deps, db } = await testWorld(t)
  const { kept } = await keepUploads(deps, [fileOf('a.pdf', smallPdf()), fileOf('b.pdf', smallPdf())], 'file')
  assert.equal(kept.length, 1)
  await keepUploads(deps, [fileOf('c.pdf', smallPdf())], 'file')
  const rows = await db.selectFrom('platform.file').select(['firstName', 'size', 'mediaType']).execute()
  assert.deepEqual(rows, [{ firstName: 'a.pdf', size: smallPdf().length, mediaType: 'application/pdf' }])
})

test('a file over the limit is refused by its name, the others are kept', async (t) => {
  const { deps } = await testWorld(t)
  const large = fileOf('lon.pdf', new Uint8Array(uploadLimits.eachBytes + 1))
  const { kept, issues } = await keepUploads(
    deps,
    [large, fileOf('anh.jpg', await photoWithPosition())],
    'file',
  )
  assert.deepEqual(
    kept.map(({ name }) => name),
    ['anh.jpg'],
  )
  assert.match(issues[0]!.text.vi, /lon\.pdf.*15 MB/)
})

test('too many files, and too much together, are refused before any is looked at', async (t) => {
  const { deps, db } = await testWorld(t)
  const many = Array.from({ length: uploadLimits.files }, (_, i) => fileOf(`${i}.pdf`, smallPdf(String(i))))
  assert.equal((await keepUploads(deps, many, 'file', 1)).issues.length, 1)
  const heavy = Array.from({ length: 3 }, (_, i) => fileOf(`${i}.pdf`, new Uint8Array(14_000_000)))
  assert.match((await keepUploads(deps, heavy, 'file')).issues[0]!.text.vi, /40 MB/)
  assert.deepEqual(await db.selectFrom('platform.file').select('sha256').execute(), [])
})

test('a wrong type under a right name is told apart from its claim', async (t) => {
  const { deps } = await testWorld(t)
  const page = fileOf('bien-ban.pdf', Buffer.from('<html><script>alert(1)</script>'), 'application/pdf')
  const { kept, issues } = await keepUploads(deps, [page], 'file')
  assert.deepEqual([kept.length, issues.length], [0, 1])
})
