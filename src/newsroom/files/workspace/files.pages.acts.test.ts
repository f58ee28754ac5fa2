import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { deskScene } from '../../../../test/support/desk-scene.ts'
import { fileOf, smallPdf } from '../../../../test/support/sample-files.ts'
import { filesOf } from '../store.ts'
import { filePath, filesPath } from './paths.ts'

async function withFile(t: TestContext) {
  const scene = await deskScene(t)
  const { editionId } = await scene.draft()
  const path = filesPath(editionId)
  const send = (...files: File[]) => scene.page(path, scene.writer, { form: { file: files } })
  await send(fileOf('ke-hoach.pdf', smallPdf()))
  const [file] = await filesOf(scene.db, editionId)
  return { ...scene, editionId, path, send, file: file!, filePath: filePath(editionId, file!.id) }
}

test('files are added on their page and stand on the desk', async (t) => {
  const { send, page, desk, path, writer, editionId } = await withFile(t)
  const { status, at } = await send(fileOf('phu-luc.pdf', smallPdf('phụ lục')))
  assert.deepEqual([status, at], [303, path])
  for (const text of [(await page(path, writer)).text, await desk(editionId, writer)]) {
    assert.match(text, /ke-hoach\.pdf/)
    assert.match(text, /phu-luc\.pdf/)
  }
})

test('what cannot be taken comes back with its reason beside the field, the rest stays', async (t) => {
  const { send, db, editionId } = await withFile(t)
  const { status, text } = await send(
    fileOf('x.svg', Buffer.from('<svg/>')),
    fileOf('hai.pdf', smallPdf('hai')),
  )
  assert.equal(status, 422)
  assert.match(text, /x\.svg.*loại tệp này không nhận/)
  assert.equal((await filesOf(db, editionId)).length, 2)
  const empty = await send()
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Chọn tệp cần gửi/)
})

test('a file is renamed, replaced and removed from its own page', async (t) => {
  const { filePath: at, page, writer, db, editionId, path } = await withFile(t)
  assert.equal((await page(at, writer)).status, 200)
  const nameless = await page(`${at}/ten`, writer, { form: { name: ' ', label: 'Kế hoạch số 911' } })
  assert.equal(nameless.status, 422)
  assert.match(nameless.text, /Nhập tên tệp.*Kế hoạch số 911/s)
  await page(`${at}/ten`, writer, { form: { name: 'ke-hoach-911', label: 'Kế hoạch số 911' } })
  const wrong = await page(`${at}/thay`, writer, { form: { file: fileOf('a.exe', Buffer.from('MZ')) } })
  assert.equal(wrong.status, 422)
  await page(`${at}/thay`, writer, { form: { file: fileOf('moi.pdf', smallPdf('mới')) } })
  const [file] = await filesOf(db, editionId)
  assert.deepEqual([file!.name, file!.label], ['moi.pdf', 'Kế hoạch số 911'])
  assert.match((await page(path, writer)).text, /Kế hoạch số 911/)
  assert.equal((await page(`${at}/bo`, writer, { form: {} })).status, 303)
  assert.deepEqual(await filesOf(db, editionId), [])
})

test('its makers download a draft’s file, nobody else, and never inside a page', async (t) => {
  const { filePath: at, page, writer, editor, stranger } = await withFile(t)
  const { response } = await page(`${at}/tai`, writer)
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment/)
  assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/)
  assert.equal((await page(`${at}/tai`, editor)).status, 200)
  for (const path of [at, `${at}/tai`]) assert.equal((await page(path, stranger)).status, 404)
})
