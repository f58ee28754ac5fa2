import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { draftedStory } from '../../../test/support/drafted-story.ts'
import { did, newsroomScene, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { fileOf, photoWithPosition, smallPdf } from '../../../test/support/sample-files.ts'
import { testWorld } from '../../../test/support/world.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { approveEdition } from '../life/approve-edition.ts'
import { submitEdition } from '../life/submit-edition.ts'
import { attachFiles } from './attach-files.ts'
import { nameFile } from './name-file.ts'
import { orderFiles } from './order-files.ts'
import { removeFile } from './remove-file.ts'
import { replaceFile } from './replace-file.ts'
import { filesOf } from './store.ts'

const pdf = (name: string) => fileOf(`${name}.pdf`, smallPdf(name))
const captions = fileOf('phu-de.vtt', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nChào\n'))

async function draft(t: TestContext) {
  const world = await testWorld(t)
  const writer = await world.actor('editor', 'so-noi-vu')
  const { storyId, editionId } = await draftedStory(world, writer)
  const names = async () => (await filesOf(world.db, editionId)).map(({ name }) => name)
  const idOf = async (name: string) =>
    (await filesOf(world.db, editionId)).find((file) => file.name === name)!.id
  const attach = async (...uploads: File[]) => {
    const attached = await attachFiles(world.deps, writer, { editionId, uploads })
    return attached.ok ? attached.value : { names: [], issues: attached.issues }
  }
  return { ...world, writer, storyId, editionId, names, idOf, attach }
}

test('files are attached in their order, and each that cannot be taken is named', async (t) => {
  const { attach, names, deps, db, editionId, storyId } = await draft(t)
  const { issues } = await attach(pdf('mot'), fileOf('x.svg', Buffer.from('<svg/>')), captions, pdf('hai'))
  assert.deepEqual(
    issues.map(({ text }) => /x\.svg/.test(text.vi)),
    [true],
  )
  assert.deepEqual(await names(), ['mot.pdf', 'hai.pdf', 'phu-de.vtt'])
  assert.deepEqual(
    (await filesOf(db, editionId)).map(({ role }) => role),
    ['file', 'file', 'captions'],
  )
  const again = await attach(pdf('mot'))
  assert.match(again.issues[0]!.text.vi, /mot\.pdf.*đã có/)
  const [line] = await historyOf(deps.db, `story:${storyId}`)
  assert.equal(line!.action, 'story.files-attached')
  assert.deepEqual(line!.detail.files, ['mot.pdf', 'hai.pdf', 'phu-de.vtt'])
})

test('who changed the files of a text last is not its second pair of eyes; its words keep their writer’s name', async (t) => {
  const { deps, db, chief, districtEditor, draft, writer } = await newsroomScene(t)
  const { editionId, revision } = await draft()
  did(await attachFiles(deps, writer, { editionId, uploads: [pdf('quyet-dinh')] }))
  const [file] = await filesOf(db, editionId)
  const upload = pdf('quyet-dinh-khac')
  did(await replaceFile(deps, districtEditor, { editionId, fileId: file!.id, upload }))
  did(await submitEdition(deps, writer, { editionId, revision }))
  const approval = { editionId, revision }
  assert.match(refusalOf(await approveEdition(deps, districtEditor, approval)), /sửa bản này lần cuối/)
  assert.deepEqual(
    (await db.selectFrom('newsroom.keptVersion').select(['revision', 'savedBy']).execute()).at(-1),
    { revision, savedBy: writer.userId },
  )
  did(await approveEdition(deps, chief, approval))
})

test('of a picture the copy without a position is attached', async (t) => {
  const { attach, deps, db, editionId } = await draft(t)
  await attach(fileOf('anh.jpg', await photoWithPosition()))
  const [file] = await filesOf(db, editionId)
  assert.deepEqual([file!.name, file!.mediaType], ['anh.webp', 'image/webp'])
  const bytes = await deps.files.read(file!.sha256)
  assert.equal(bytes?.includes('Exif'), false)
})

test('a file is named, moved and removed', async (t) => {
  const { attach, names, idOf, deps, writer, editionId, db } = await draft(t)
  await attach(pdf('a'), pdf('b'), pdf('c'))
  const on = async (name: string) => ({ editionId, fileId: await idOf(name) })
  await nameFile(deps, writer, { ...(await on('b.pdf')), name: 'Kế hoạch', label: ' Kế hoạch  911 ' })
  await orderFiles(deps, writer, { ...(await on('Kế hoạch.pdf')), to: 'up' })
  await orderFiles(deps, writer, { ...(await on('Kế hoạch.pdf')), to: 'up' })
  assert.deepEqual(await names(), ['Kế hoạch.pdf', 'a.pdf', 'c.pdf'])
  assert.equal((await filesOf(db, editionId))[0]!.label, 'Kế hoạch 911')
  await removeFile(deps, writer, await on('a.pdf'))
  await orderFiles(deps, writer, { ...(await on('Kế hoạch.pdf')), to: 'down' })
  assert.deepEqual(await names(), ['c.pdf', 'Kế hoạch.pdf'])
  await attach(pdf('d'))
  assert.deepEqual(await names(), ['c.pdf', 'Kế hoạch.pdf', 'd.pdf'])
})

test('a draft’s own file is replaced without leaving an address behind', async (t) => {
  const { attach, idOf, deps, writer, editionId, db } = await draft(t)
  await attach(pdf('cu'))
  await nameFile(deps, writer, { editionId, fileId: await idOf('cu.pdf'), name: 'cu', label: 'Kế hoạch' })
  const upload = pdf('moi')
  assert.ok((await replaceFile(deps, writer, { editionId, fileId: await idOf('cu.pdf'), upload })).ok)
  const [file] = await filesOf(db, editionId)
  assert.deepEqual([file!.name, file!.label, file!.replaces], ['moi.pdf', 'Kế hoạch', null])
})

test('while it waits for review, or for a stranger, nothing changes', async (t) => {
  const world = await draft(t)
  const { attach, idOf, deps, writer, editionId, db, names } = world
  await attach(pdf('a'), pdf('b'))
  const fileId = await idOf('b.pdf')
  const acts = (actor: typeof writer) => [
    attachFiles(deps, actor, { editionId, uploads: [pdf('c')] }),
    replaceFile(deps, actor, { editionId, fileId, upload: pdf('c') }),
    nameFile(deps, actor, { editionId, fileId, name: 'x', label: '' }),
    orderFiles(deps, actor, { editionId, fileId, to: 'up' }),
    removeFile(deps, actor, { editionId, fileId }),
  ]
  const stranger = await world.actor('editor', 'so-cong-thuong')
  for (const result of await Promise.all(acts(stranger))) assert.ok(isNotFound(result))
  await db.updateTable('newsroom.edition').set({ state: 'submitted' }).where('id', '=', editionId).execute()
  for (const result of await Promise.all(acts(writer))) assert.ok(!result.ok && !isNotFound(result))
  assert.deepEqual(await names(), ['a.pdf', 'b.pdf'])
  const kept = await db.selectFrom('platform.file').select('firstName').execute()
  assert.deepEqual(kept.map(({ firstName }) => firstName).sort(), ['a.pdf', 'b.pdf'])
})
