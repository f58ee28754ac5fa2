import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aBody, type NewsroomScene, newsroomScene } from '../../../test/support/newsroom-scene.ts'
import type { Actor } from '../../platform/actor.ts'
import { historyOf } from '../../platform/history.ts'
import type { Edition } from '../edition.ts'
import { storySubject } from '../story.ts'
import { approveEdition } from './approve-edition.ts'
import { forcePublishEdition } from './force-publish-edition.ts'
import { publishDue } from './publish-due.ts'
import { publishEdition } from './publish-edition.ts'
import { ratifyEdition } from './ratify-edition.ts'
import { returnEdition } from './return-edition.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleEdition } from './schedule-edition.ts'
import { startCorrection } from './start-correction.ts'
import { editionsOfStory } from './store.ts'
import { submitEdition } from './submit-edition.ts'
import { takeBackEdition } from './take-back-edition.ts'
import { unpublishEdition } from './unpublish-edition.ts'
import { unscheduleEdition } from './unschedule-edition.ts'
import { withdrawEdition } from './withdraw-edition.ts'

const moves = [
  'save',
  'submit',
  'takeBack',
  'return',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'force',
  'ratify',
  'correct',
  'withdraw',
  'unpublish',
  'timePasses',
] as const
type Move = (typeof moves)[number]

/** What leads on from a state, so that histories get far; one attempt in five is anything at all. */
const onwards: Readonly<Record<string, readonly Move[]>> = {
  draft: ['save', 'submit', 'submit'],
  returned: ['save', 'submit'],
  submitted: ['approve', 'approve', 'approve', 'return', 'takeBack', 'force'],
  approved: ['publish', 'schedule', 'return'],
  scheduled: ['timePasses', 'publish', 'unschedule'],
  published: ['correct', 'correct', 'ratify', 'withdraw', 'unpublish'],
}
const people = ['writer', 'districtEditor', 'editor', 'chief', 'stranger'] as const
const writersMoves: readonly Move[] = ['save', 'submit', 'takeBack', 'correct']
const step = fc.record({
  who: fc.nat({ max: 99 }),
  what: fc.nat({ max: 99 }),
  isAnything: fc.integer({ min: 1, max: 5 }).map((n) => n === 1),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function attemptFrom(state: string, { who, what, isAnything }: Step) {
  const of = <T>(some: readonly T[], n: number) => some[n % some.length] as T
  const move = of((isAnything ? undefined : onwards[state]) ?? moves, what)
  const likely = writersMoves.includes(move) ? people.slice(0, 2) : people.slice(1, 4)
  return { move, who: of(isAnything ? people : likely, who) }
}

test('whatever people try in whatever order, nobody lets out alone what they submitted or wrote', async (t) => {
  const scene = await newsroomScene(t)
  let out = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      const { storyId } = await scene.draft({ title: 'Tin thử' })
      for (const [n, one] of steps.entries()) {
        await take(scene, storyId, one, n)
        out += await holds(scene, storyId)
      }
    }),
    { numRuns: 5 },
  )
  assert.ok(out > 0, 'no history came as far as publication')
})

test('the same holds when several try at the very same moment, and none of them has to wait for ever', async (t) => {
  const scene = await newsroomScene(t)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 3, maxLength: 4 }), rounds), async (all) => {
      const { storyId } = await scene.draft({ title: 'Tin thử' })
      for (const [n, atOnce] of all.entries()) {
        await Promise.all(atOnce.map((one) => take(scene, storyId, one, n)))
        await holds(scene, storyId)
      }
    }),
    { numRuns: 3 },
  )
})

const rounds = { minLength: 12, maxLength: 16 }

/** One attempt; a refusal is as good as a success. */
async function take(scene: NewsroomScene, storyId: number, step: Step, n: number) {
  const { deps, world } = scene
  const edition = (await editionsOfStory(scene.db, storyId))[0] as Edition
  const { id: editionId, revision } = edition
  const { move, who } = attemptFrom(edition.state, step)
  const actor: Actor = scene[who]
  const words = {
    title: `Lần ${n}`,
    summary: 'Tóm tắt.',
    body: aBody,
    transcript: '',
    correctionNote: 'Sửa.',
  }
  const of = { storyId, lang: 'vi', reason: 'Vì thử' } as const
  const attempts: Record<Move, () => Promise<unknown>> = {
    save: () => saveDraft(deps, actor, { editionId, revision, ...words }),
    submit: () => submitEdition(deps, actor, { editionId, revision }),
    takeBack: () => takeBackEdition(deps, actor, { editionId }),
    return: () => returnEdition(deps, actor, { editionId, reason: 'Bổ sung' }),
    approve: () => approveEdition(deps, actor, { editionId, revision }),
    publish: () => publishEdition(deps, actor, { editionId }),
    schedule: () =>
      scheduleEdition(deps, actor, { editionId, at: deps.clock.now().add({ minutes: 1 }).toString() }),
    unschedule: () => unscheduleEdition(deps, actor, { editionId }),
    force: () => forcePublishEdition(deps, actor, { editionId, reason: 'Khẩn' }),
    ratify: () => ratifyEdition(deps, actor, { editionId }),
    correct: () => startCorrection(deps, actor, of),
    withdraw: () => withdrawEdition(deps, actor, of),
    unpublish: () => unpublishEdition(deps, actor, of),
    timePasses: () => {
      world.clock.moveTo(deps.clock.now().add({ minutes: 2 }).toString())
      return publishDue(deps)
    },
  }
  await attempts[move]()
}

/** Holds after every step; answers how many editions are or were out. */
async function holds({ db, stranger }: NewsroomScene, storyId: number): Promise<number> {
  const editions = await editionsOfStory(db, storyId)
  const inState = (...states: string[]) => editions.filter(({ state }) => states.includes(state)).length
  assert.ok(inState('published') <= 1, 'two live editions')
  assert.ok(
    inState('draft', 'submitted', 'returned', 'approved', 'scheduled', 'failed') <= 1,
    'two open editions',
  )
  const out = editions.filter(({ outAt }) => outAt !== null)
  const lines = await historyOf(db, storySubject(storyId), 1000)
  for (const { id, forcedReason, approvedBy, publishedBy, submittedBy, savedBy, ratifiedBy } of out) {
    const letOut = lines.filter(
      ({ action, detail }) =>
        ['story.published', 'story.corrected', 'story.forced'].includes(action) && detail.editionId === id,
    )
    assert.equal(letOut.length, 1, `edition ${id} has ${letOut.length} lines`)
    const wrote = [submittedBy, savedBy]
    if (forcedReason === null) {
      assert.ok(approvedBy !== null && !wrote.includes(approvedBy), 'approved by who wrote it')
      assert.ok(publishedBy !== null && !wrote.includes(publishedBy), 'published by who wrote it')
    }
    if (ratifiedBy !== null)
      assert.ok(![...wrote, publishedBy].includes(ratifiedBy), 'ratified by who forced it')
  }
  assert.ok(
    lines.every(({ actorId }) => actorId !== stranger.userId),
    'a stranger got through',
  )
  return out.length
}
