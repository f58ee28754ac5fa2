import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { did, type NewsroomScene, newsroomScene, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { testWorld } from '../../../test/support/world.ts'
import { historyOf } from '../../platform/history.ts'
import { loadStoriesOfPack } from '../load-stories.ts'
import { storySubject } from '../story.ts'
import { keepSchedule } from './keep-schedule.ts'
import { publishDue } from './publish-due.ts'
import { publishEdition } from './publish-edition.ts'
import { returnEdition } from './return-edition.ts'
import { scheduleEdition } from './schedule-edition.ts'
import { unscheduleEdition } from './unschedule-edition.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const noon = '2023-09-20T05:00:00Z'

async function scheduled(scene: NewsroomScene, title = 'Tin hẹn giờ', at = noon) {
  const made = await scene.approved({ title })
  did(await scheduleEdition(scene.deps, scene.editor, { editionId: made.editionId, at }))
  return made
}

test('an approved text is scheduled by the board for a moment to come, set anew, and taken off again', async (t) => {
  const { deps, approved, edition, editor, writer } = await newsroomScene(t)
  const { editionId } = await approved()
  const at = (moment: string) => ({ editionId, at: moment })
  assert.match(refusalOf(await scheduleEdition(deps, writer, at(noon))), /Ban Biên tập/)
  assert.match(refusalOf(await scheduleEdition(deps, editor, at('2023-09-20T01:00:00Z'))), /sau bây giờ/)
  assert.match(refusalOf(await scheduleEdition(deps, editor, at('2025-09-20T01:00:00Z'))), /một năm/)
  for (const moment of [noon, noon, '2023-09-20T06:00:00Z'])
    did(await scheduleEdition(deps, editor, at(moment)))
  assert.equal((await edition(editionId)).scheduledFor, '2023-09-20T06:00:00.000Z')
  for (let i = 0; i < 2; i++) did(await unscheduleEdition(deps, editor, { editionId }))
  const after = await edition(editionId)
  assert.deepEqual([after.state, after.scheduledFor], ['approved', null])
})

test('a scheduled text goes out at its time, not before, once, as of the moment that was set', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, db, edition, editor, world } = scene
  const { editionId, storyId } = await scheduled(scene)
  assert.equal(await publishDue(deps), 0)
  world.clock.moveTo('2023-09-20T12:03')
  assert.equal(await publishDue(deps), 1)
  assert.equal(await publishDue(deps), 0)
  const out = await edition(editionId)
  assert.deepEqual(
    [out.state, out.publishedAt, out.outAt, out.publishedBy],
    ['published', '2023-09-20T05:00:00.000Z', '2023-09-20T05:03:00.000Z', editor.userId],
  )
  const lines = await historyOf(db, storySubject(storyId))
  assert.deepEqual(
    lines.filter(({ action }) => action === 'story.published').map(({ actorId }) => actorId),
    ['system'],
  )
})

test('many workers at once put each text out once', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, db, world } = scene
  for (let n = 0; n < 5; n++) await scheduled(scene, `Tin ${n}`)
  world.clock.moveTo('2023-09-20T12:00')
  const counts = await Promise.all(Array.from({ length: 4 }, () => publishDue(deps)))
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    5,
  )
  const events = await db
    .selectFrom('platform.outbox')
    .select('id')
    .where('type', '=', 'story.published')
    .execute()
  assert.equal(events.length, 5)
})

test('what can no longer go out stays behind as failed with its reasons, and its people are mailed once', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, db, edition, editor, world, writer } = scene
  const bad = await scheduled(scene, 'Tin hỏng')
  const good = await scheduled(scene, 'Tin lành')
  await db.updateTable('newsroom.story').set({ sectionKey: null }).where('id', '=', bad.storyId).execute()
  world.clock.moveTo('2023-09-20T12:00')
  for (let i = 0; i < 2; i++) await publishDue(deps)
  assert.equal((await edition(good.editionId)).state, 'published')
  const failed = await edition(bad.editionId)
  assert.equal(failed.state, 'failed')
  assert.deepEqual(failed.failure, [{ vi: 'Chưa chọn chuyên mục', en: 'No section has been chosen' }])
  const mails = await db.selectFrom('platform.mail').select(['recipient', 'subject', 'body']).execute()
  assert.deepEqual(
    mails.map(({ recipient }) => recipient).sort(),
    [`${editor.userId}@test.loa`, `${writer.userId}@test.loa`].sort(),
  )
  assert.match(mails[0]!.subject, /^Không đăng được theo giờ hẹn: Tin hỏng/)
  assert.match(mails[0]!.body, /Chưa chọn chuyên mục/)

  await db
    .updateTable('newsroom.story')
    .set({ sectionKey: 'chi-dao' })
    .where('id', '=', bad.storyId)
    .execute()
  did(await publishEdition(deps, editor, { editionId: bad.editionId }))
  const mended = await edition(bad.editionId)
  assert.deepEqual([mended.state, mended.failure, mended.failedAt], ['published', null, null])
})

test('one edition that breaks its batch fails alone', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, db, edition, world } = scene
  const broken = await scheduled(scene, 'Tin hỏng')
  const good = await scheduled(scene, 'Tin lành')
  // A text whose words cannot be read makes every judgement of it throw.
  await db
    .updateTable('newsroom.edition')
    .set({ body: JSON.stringify({ type: 'doc', content: [null] }) })
    .where('id', '=', broken.editionId)
    .execute()
  world.clock.moveTo('2023-09-20T12:00')
  await publishDue(deps)
  assert.equal((await edition(good.editionId)).state, 'published')
  const failed = await edition(broken.editionId)
  assert.equal(failed.state, 'failed')
  assert.match(failed.failure?.[0]?.vi ?? '', /Hệ thống gặp lỗi khi đăng/)
})

test('a text returned before its time does not go out', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, edition, editor, world } = scene
  const { editionId } = await scheduled(scene)
  did(await returnEdition(deps, editor, { editionId, reason: 'Chờ số liệu.' }))
  world.clock.moveTo('2023-09-20T12:00')
  assert.equal(await publishDue(deps), 0)
  assert.equal((await edition(editionId)).state, 'returned')
})

test('published by hand at the very moment it is due, a text goes out once', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, db, editor, world } = scene
  const { editionId, storyId } = await scheduled(scene)
  world.clock.moveTo('2023-09-20T12:00')
  await Promise.all([publishDue(deps), publishEdition(deps, editor, { editionId })])
  const lines = await historyOf(db, storySubject(storyId))
  assert.equal(lines.filter(({ action }) => action === 'story.published').length, 1)
})

test('the schedule keeps itself: what was missed goes out when it begins, what is set later at its time', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, edition, world } = scene
  const missed = await scheduled(scene, 'Lỡ')
  world.clock.moveTo('2023-09-20T13:00')
  const schedule = keepSchedule(deps)
  t.after(schedule.stop)
  await until(async () => (await edition(missed.editionId)).state === 'published')
  const later = await scheduled(scene, 'Sau', '2023-09-20T07:00:00Z')
  assert.equal((await edition(later.editionId)).state, 'scheduled')
  world.clock.moveTo('2023-09-20T14:00')
  await until(async () => (await edition(later.editionId)).state === 'published')
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20)
}

test('a story that a pack has dated ahead goes out at its time without anybody here', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const out = () =>
    world.db
      .selectFrom('newsroom.live')
      .select('title')
      .where('title', 'like', 'Phiên họp thứ chín%')
      .execute()
  assert.deepEqual(await out(), [])
  world.clock.moveTo('2025-03-06')
  await publishDue(world.deps)
  assert.equal((await out()).length, 1)
  assert.deepEqual(
    await world.db.selectFrom('newsroom.edition').select('title').where('state', '=', 'failed').execute(),
    [],
  )
})
