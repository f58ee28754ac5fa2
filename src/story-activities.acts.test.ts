import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueWork } from '../test/support/issued-work.ts'
import { did, newsroomScene } from '../test/support/newsroom-scene.ts'
import { approveEdition } from './newsroom/life/approve-edition.ts'
import { publishEdition } from './newsroom/life/publish-edition.ts'
import { saveDraft } from './newsroom/life/save-draft.ts'
import { startCorrection } from './newsroom/life/start-correction.ts'
import { submitEdition } from './newsroom/life/submit-edition.ts'
import { withdrawEdition } from './newsroom/life/withdraw-edition.ts'

test('publishing a story is logging it: theme, work and evidence follow with no typing, and go with the story', async (t) => {
  const scene = await newsroomScene(t)
  const { world, deps, db, writer, editor, ids } = scene
  const { planId, ids: work } = await issueWork(world, [{ agency: 'ubnd-xa-phuoc-dai' }])
  await db
    .updateTable('planning.task')
    .set({ forms: ['Tin, bài'] })
    .execute()
  const theme = { planId, position: 4, title: 'Cải cách thủ tục hành chính', reformArea: 'thu_tuc' }
  const { id: themeId } = await db
    .insertInto('planning.theme')
    .values(theme)
    .returning('id')
    .executeTakeFirstOrThrow()

  const { storyId } = await scene.published()
  await world.settle()
  const activity = () =>
    db
      .selectFrom('activities.activity')
      .selectAll()
      .where('source', '=', `story:${storyId}`)
      .executeTakeFirstOrThrow()
  const workState = async () =>
    (await db.selectFrom('planning.assignment').select('state').where('id', '=', work[0]!).executeTakeFirst())
      ?.state
  const first = await activity()
  assert.deepEqual(
    [first.agencyId, first.formKey, first.doneFrom, first.what],
    [ids.commune, 'portal_story', '2023-09-20', 'Xã Phước Đại hướng dẫn nộp hồ sơ trực tuyến'],
  )
  const facts = await db
    .selectFrom('activities.facts')
    .selectAll()
    .where('activityId', '=', first.id)
    .execute()
  assert.deepEqual(
    facts.map(({ themeId, audienceKey, areaId }) => [themeId, audienceKey, areaId]),
    [[themeId, 'rural_people', ids.commune]],
  )
  const [link] = await db.selectFrom('activities.evidence').selectAll().execute()
  assert.match(link?.url ?? '', /^http:\/\/localhost:3000\/tin-tuc\//)
  assert.equal(await workState(), 'reported')
  const page = await world.visit(`/lam-viec/hoat-dong/${first.id}`, { as: writer })
  assert.match(await page.text(), /Tự ghi khi đăng tin/)

  const { editionId } = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  const { revision, summary, body } = await scene.edition(editionId)
  const words = {
    title: 'Xã Phước Đại nhận hồ sơ trực tuyến',
    summary,
    body,
    transcript: '',
    correctionNote: 'Sửa tên.',
  }
  const saved = { editionId, ...did(await saveDraft(deps, writer, { editionId, revision, ...words })) }
  did(await submitEdition(deps, writer, saved))
  did(await approveEdition(deps, editor, saved))
  did(await publishEdition(deps, editor, saved))
  await world.settle()
  assert.equal((await activity()).what, 'Xã Phước Đại nhận hồ sơ trực tuyến')

  did(await withdrawEdition(deps, editor, { storyId, lang: 'vi', reason: 'Thông tin hết hiệu lực.' }))
  await world.settle()
  const gone = await activity()
  assert.deepEqual([gone.state, gone.cancelledReason], ['cancelled', 'Thông tin hết hiệu lực.'])
  assert.equal(await workState(), 'accepted')
  assert.equal((await db.selectFrom('activities.activity').select('id').execute()).length, 1)
})
