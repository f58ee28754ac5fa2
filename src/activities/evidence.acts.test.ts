import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commune, activityScene as scene } from '../../test/support/activity-scene.ts'
import { fileOf, photoWithPosition } from '../../test/support/sample-files.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { sightOf } from './permissions.ts'
import { loadVisible } from './store-read.ts'
import { tidyUploads } from './tidy-uploads.ts'

test('a photo is kept byte for byte under its hash; what is shown has no position', async (t) => {
  const { deps, officer, log } = await scene(t)
  const photo = await photoWithPosition()
  const sent = { uploads: [fileOf('IMG_2041.jpg', photo)], keptBefore: [] }
  const { files, issues } = await gatherEvidence(deps, officer, sent)
  assert.deepEqual(issues, [])
  const activityId = await log({ files })
  const [file] = (await loadVisible(deps.db, sightOf(officer), activityId))?.evidence ?? []
  assert.ok(file?.sha256 && file.displaySha256)
  assert.ok((await deps.files.read(file.sha256))?.equals(photo))
  assert.ok(!(await deps.files.read(file.displaySha256))?.includes('GPS'))
  assert.equal(file.takenAt, '2023-09-14T09:58:00.000Z')
})

test('files sent with a refused form are the sender’s to use again, and nobody else’s', async (t) => {
  const { deps, officer, log, world } = await scene(t)
  const sent = { uploads: [fileOf('anh.jpg', await photoWithPosition())], keptBefore: [] }
  const first = await gatherEvidence(deps, officer, sent)
  const keptBefore = first.files.map(({ sha256 }) => sha256)
  const colleague = await world.actor('unit_officer', commune)
  assert.equal((await gatherEvidence(deps, colleague, { uploads: [], keptBefore })).files.length, 0)
  const second = await gatherEvidence(deps, officer, { uploads: [], keptBefore })
  assert.deepEqual(
    second.files.map(({ name }) => name),
    ['anh.jpg'],
  )
  await log({ files: second.files })
  assert.equal((await gatherEvidence(deps, officer, { uploads: [], keptBefore })).files.length, 0)
})

test('of several files the good ones are kept and each bad one is named', async (t) => {
  const { deps, officer } = await scene(t)
  const uploads = [
    fileOf('anh.jpg', await photoWithPosition()),
    fileOf('trang.html', Buffer.from('<script>alert(1)</script>'), 'image/jpeg'),
    fileOf('trong.pdf', new Uint8Array()),
    fileOf('', new Uint8Array()),
  ]
  const { files, issues } = await gatherEvidence(deps, officer, { uploads, keptBefore: [] })
  assert.deepEqual(
    files.map(({ name }) => name),
    ['anh.jpg'],
  )
  assert.equal(issues.length, 2)
  assert.match(issues[0]!.text.vi, /trang\.html.*không nhận/)
  const tooMany = Array.from({ length: 11 }, (_, i) => fileOf(`${i}.txt`, Buffer.from('x')))
  const refused = await gatherEvidence(deps, officer, { uploads: tooMany, keptBefore: [] })
  assert.deepEqual([refused.files.length, refused.issues.length], [0, 1])
})

test('every fact is there once per theme, audience and area, and one row of an activity carries the sums', async (t) => {
  const { deps, log } = await scene(t)
  const activityId = await log()
  const facts = await deps.db
    .selectFrom('activities.facts')
    .selectAll()
    .where('activityId', '=', activityId)
    .execute()
  assert.equal(facts.length, 4)
  assert.deepEqual(
    facts.filter(({ isFirst }) => isFirst).map(({ themeId, audienceKey }) => [themeId, audienceKey]),
    [[8, 'raglai_people']],
  )
})

test('files of forms that were never finished are forgotten after two weeks', async (t) => {
  const { deps, officer, world } = await scene(t)
  const sent = { uploads: [fileOf('anh.jpg', await photoWithPosition())], keptBefore: [] }
  const keptBefore = (await gatherEvidence(deps, officer, sent)).files.map(({ sha256 }) => sha256)
  const left = async () => (await gatherEvidence(deps, officer, { uploads: [], keptBefore })).files.length
  await tidyUploads(deps)
  assert.equal(await left(), 1)
  world.clock.moveTo('2023-10-05')
  await tidyUploads(deps)
  assert.equal(await left(), 0)
})
