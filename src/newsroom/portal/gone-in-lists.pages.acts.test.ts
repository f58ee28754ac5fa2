import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { broughtStory } from '../../../test/support/brought-story.ts'
import { did, newsroomScene } from '../../../test/support/newsroom-scene.ts'
import type { EventFacts } from '../edition.ts'
import { withdrawEdition } from '../life/withdraw-edition.ts'
import type { StoryKind } from '../story.ts'

const english = 'Only English is left'

/** A story in two languages, pinned, of which one is then withdrawn. */
async function scene(t: TestContext, withdrawn: 'vi' | 'en', kind: StoryKind = 'news', event?: EventFacts) {
  const { world, db, deps, editor } = await newsroomScene(t)
  const { id, slug } = await broughtStory(world, {
    kind,
    section: 'chi-dao',
    reformAreas: ['thu_tuc'],
    document: kind === 'document' ? aDocument : undefined,
    event,
    editions: [{ title: 'Hướng dẫn nộp hồ sơ' }, { lang: 'en', title: english }],
  })
  const other = await broughtStory(world, {
    reformAreas: ['thu_tuc'],
    editions: [{ title: 'Hướng dẫn nộp hồ sơ tại nhà' }],
  })
  await db
    .insertInto('newsroom.pin')
    .values({
      storyId: id,
      position: 0,
      until: '2030-01-01',
      pinnedBy: 'x',
      pinnedAt: '2023-09-02T00:00:00Z',
    })
    .execute()
  did(await withdrawEdition(deps, editor, { storyId: id, lang: withdrawn, reason: 'Không còn đúng' }))
  const leads = async (path: string) => (await (await world.visit(path)).text()).includes(slug)
  return { world, slug, other, leads }
}

const aDocument = {
  docType: 'Quyết định',
  number: '77/QĐ-UBND',
  issuedOn: '2023-09-01',
  issuer: 'Ủy ban nhân dân tỉnh',
  signer: 'Chủ tịch (mẫu)',
  signerTitle: '',
  effectiveOn: null,
  expiresOn: null,
}
const anEvent = {
  startsAt: '2023-09-25T08:00:00+07:00',
  endsAt: '2023-09-25T11:00:00+07:00',
  isAllDay: false,
  place: 'Hội trường',
}

test('where the Vietnamese text was withdrawn no Vietnamese page leads to the story, and the English ones do', async (t) => {
  const { world, slug, other, leads } = await scene(t, 'vi')
  assert.equal((await world.visit(`/tin-tuc/${slug}`)).status, 410)
  for (const path of ['/', '/tin-tuc', '/noi-dung/thu_tuc', '/luu-tru/2023-09', '/nguon-tin/tat-ca.atom'])
    assert.equal(await leads(path), false, path)
  assert.equal(await leads(`/tin-tuc/${other.slug}`), false, 'related stories')
  for (const path of ['/en', '/en/tin-tuc', '/en/noi-dung/thu_tuc'])
    assert.equal(await leads(path), true, path)
})

test('where the English text was withdrawn no English page leads to the story, and the Vietnamese ones do', async (t) => {
  const { world, slug, leads } = await scene(t, 'en')
  assert.equal((await world.visit(`/en/tin-tuc/${slug}`)).status, 410)
  for (const path of ['/en', '/en/tin-tuc']) assert.equal(await leads(path), false, path)
  for (const path of ['/', '/tin-tuc']) assert.equal(await leads(path), true, path)
})

test('a document withdrawn in Vietnamese stands in the English register alone', async (t) => {
  const { leads } = await scene(t, 'vi', 'document')
  assert.deepEqual([await leads('/van-ban'), await leads('/en/van-ban')], [false, true])
})

test('an event withdrawn in Vietnamese stands in the English calendar alone', async (t) => {
  const { leads } = await scene(t, 'vi', 'notice', anEvent)
  assert.deepEqual([await leads('/lich'), await leads('/en/lich')], [false, true])
  assert.deepEqual([await leads('/lich.ics'), await leads('/en/lich.ics')], [false, true])
})
