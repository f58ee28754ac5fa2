import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { bodyOf } from '../../src/newsroom/body/from-lines.ts'
import type { Edition } from '../../src/newsroom/edition.ts'
import { approveEdition } from '../../src/newsroom/life/approve-edition.ts'
import { publishEdition } from '../../src/newsroom/life/publish-edition.ts'
import { saveDraft } from '../../src/newsroom/life/save-draft.ts'
import { saveFacts } from '../../src/newsroom/life/save-facts.ts'
import { startStory } from '../../src/newsroom/life/start-story.ts'
import { editionsById } from '../../src/newsroom/life/store.ts'
import { submitEdition } from '../../src/newsroom/life/submit-edition.ts'
import type { StoryKind } from '../../src/newsroom/story.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { Result } from '../../src/platform/result.ts'
import { testWorld } from './world.ts'

export const portal = 'so-noi-vu'
export const district = 'ubnd-huyen-bac-ai'
export const commune = 'ubnd-xa-phuoc-dai'

/** The value of an act that must have succeeded. */
export function did<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

/** The first sentence with which an act was refused. */
export function refusalOf(result: Result<unknown>): string {
  assert.ok(!result.ok, 'the act was not refused')
  return result.issues[0]?.text.vi ?? ''
}

/**
 * A newsroom with its boards: the portal's in Sở Nội vụ, the district's own, a commune that submits to the district;
 * their people; and drafts that nothing stands against.
 */
export async function newsroomScene(t: TestContext, at?: string) {
  const world = await testWorld(t, at)
  const ids = {
    portal: await world.agencyId(portal),
    district: await world.agencyId(district),
    commune: await world.agencyId(commune),
  }
  const board = { validFrom: '2021-01-01', validTo: null, legalBasis: 'thử' }
  await world.db
    .insertInto('newsroom.board')
    .values([
      { ...board, agencyId: ids.portal, submitsTo: null, publishesItself: true },
      { ...board, agencyId: ids.district, submitsTo: ids.portal, publishesItself: true },
      { ...board, agencyId: ids.commune, submitsTo: ids.district, publishesItself: false },
    ])
    .execute()
  await world.db
    .insertInto('newsroom.section')
    .values({ key: 'chi-dao', position: 1, nameVi: 'Chỉ đạo điều hành', nameEn: 'Steering' })
    .execute()
  const people = {
    writer: await world.actor('unit_officer', commune),
    editor: await world.actor('editor', portal),
    chief: await world.actor('chief_editor', portal),
    districtEditor: await world.actor('editor', district),
    stranger: await world.actor('editor', 'so-tu-phap'),
  }
  const edition = async (id: number): Promise<Edition> => {
    const found = (await editionsById(world.db, [id])).get(id)
    assert.ok(found, `no edition ${id}`)
    return found
  }
  const deps = world.deps

  /** A story of the commune with a whole text and all its facts. */
  async function draft({ by = people.writer, agencyId = ids.commune, ...more }: DraftOf = {}) {
    const { title = 'Xã Phước Đại hướng dẫn nộp hồ sơ trực tuyến', kind = 'news', lang = 'vi' } = more
    const started = did(await startStory(deps, by, { agencyId, kind, lang, title }))
    const facts = { sectionKey: 'chi-dao', reformAreas: ['thu_tuc'], audiences: ['rural_people'] }
    did(await saveFacts(deps, by, { storyId: started.storyId, facts }))
    const text = { title, summary: 'Người dân nộp hồ sơ tại nhà.', body: aBody, transcript: '' }
    const { revision } = did(
      await saveDraft(deps, by, { editionId: started.editionId, revision: 1, ...text }),
    )
    return { ...started, revision }
  }
  async function submitted(of: DraftOf = {}) {
    const made = await draft(of)
    did(await submitEdition(deps, of.by ?? people.writer, made))
    return made
  }
  async function approved(of: DraftOf = {}, by: Actor = people.editor) {
    const made = await submitted(of)
    did(await approveEdition(deps, by, made))
    return made
  }
  async function published(of: DraftOf = {}, by: Actor = people.editor) {
    const made = await approved(of, by)
    did(await publishEdition(deps, by, made))
    return made
  }
  return { world, deps, db: world.db, ids, ...people, edition, draft, submitted, approved, published }
}

export type NewsroomScene = Awaited<ReturnType<typeof newsroomScene>>

type DraftOf = {
  readonly by?: Actor
  readonly agencyId?: number
  readonly title?: string
  readonly kind?: StoryKind
  readonly lang?: 'vi' | 'en'
}

export const aBody = bodyOf([
  'Từ tháng 9, cán bộ xã hướng dẫn bà con nộp hồ sơ tại nhà.',
  '- Mang theo thẻ căn cước.',
])
