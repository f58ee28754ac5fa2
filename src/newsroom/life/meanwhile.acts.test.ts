import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { lockAwaited } from '../../../test/support/lock-waits.ts'
import { did, type NewsroomScene, newsroomScene, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { approveEdition } from './approve-edition.ts'
import { publishDue } from './publish-due.ts'
import { publishEdition } from './publish-edition.ts'
import { restoreVersion } from './restore-version.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleEdition } from './schedule-edition.ts'
import { startCorrection } from './start-correction.ts'
import { lockEdition, stepEdition } from './store-write.ts'
import { submitEdition } from './submit-edition.ts'

test('a deadlock while a text goes out by itself passes: it is tried again and does not fail', async (t) => {
  const scene = await newsroomScene(t)
  const { approved, db, deps, edition, editor, world } = scene
  const { editionId } = await approved()
  did(await scheduleEdition(deps, editor, { editionId, at: '2023-09-20T05:00:00Z' }))
  await sql`create sequence tries`.execute(db)
  await sql`create function deadlock() returns trigger language plpgsql as $$ begin
    if nextval('tries') <= 3 then raise exception 'deadlock' using errcode = '40P01'; end if; return new; end $$`.execute(
    db,
  )
  await sql`create trigger deadlock before update on newsroom.edition for each row
    when (new.state = 'published') execute function deadlock()`.execute(db)
  world.clock.moveTo('2023-09-20T12:00')
  await publishDue(deps)
  assert.equal((await edition(editionId)).state, 'published')
})

test('who publishes a correction while the one before is taken back is told to read again', async (t) => {
  const scene = await newsroomScene(t)
  const { db, deps, edition, editor, published } = scene
  const first = await published()
  const second = await correctionOf(scene, first.storyId)
  did(await publishEdition(deps, editor, second))
  const third = await correctionOf(scene, first.storyId)
  const { publishing, ahead } = await db.transaction().execute(async (tx) => {
    await lockEdition(tx, second.editionId)
    const act = publishEdition(deps, editor, third)
    const ahead = await Promise.race([act, lockAwaited(db)])
    await stepEdition(tx, second.editionId, { state: 'unpublished' })
    await stepEdition(tx, first.editionId, { state: 'published' })
    return { publishing: act.catch((error: unknown) => error), ahead }
  })
  assert.equal(ahead, 'waits')
  assert.match(refusalOf((await publishing) as Awaited<ReturnType<typeof publishEdition>>), /Đọc lại/)
  assert.equal((await edition(third.editionId)).state, 'approved')
  did(await publishEdition(deps, editor, third))
})

test('bringing words of an earlier edition back waits for nobody who has that edition in hand', async (t) => {
  const scene = await newsroomScene(t)
  const { db, deps, published, writer } = scene
  const old = await published()
  const of = { storyId: old.storyId, lang: 'vi' } as const
  const { editionId } = did(await startCorrection(deps, writer, of))
  const { revision: from } = await scene.edition(editionId)
  const words = { title: 'Khác', summary: 'Tóm tắt.', body: (await scene.edition(editionId)).body }
  const saved = did(
    await saveDraft(deps, writer, {
      editionId,
      revision: from,
      ...words,
      transcript: '',
      correctionNote: 'Sửa',
    }),
  )
  const back = { editionId, revision: old.revision, from: saved.revision, ofEditionId: old.editionId }
  const restored = await db.transaction().execute(async (tx) => {
    await lockEdition(tx, old.editionId)
    return Promise.race([restoreVersion(deps, writer, back), lockAwaited(db)])
  })
  assert.notEqual(restored, 'waits')
})

/** An approved correction of what is out. */
async function correctionOf({ deps, edition, editor, writer }: NewsroomScene, storyId: number) {
  const { editionId } = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  const { revision, title, summary, body } = await edition(editionId)
  const words = { title, summary: `${summary} Sửa.`, body, transcript: '', correctionNote: 'Sửa giờ.' }
  const saved = did(await saveDraft(deps, writer, { editionId, revision, ...words }))
  const now = { editionId, revision: saved.revision }
  did(await submitEdition(deps, writer, now))
  did(await approveEdition(deps, editor, now))
  return now
}
