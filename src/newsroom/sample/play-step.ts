import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, type Result } from '../../platform/result.ts'
import { emptyBody } from '../body/body.ts'
import { approveEdition } from '../life/approve-edition.ts'
import { forcePublishEdition } from '../life/force-publish-edition.ts'
import { proposeUpward } from '../life/propose-upward.ts'
import { publishDue } from '../life/publish-due.ts'
import { publishEdition } from '../life/publish-edition.ts'
import { returnEdition } from '../life/return-edition.ts'
import { saveDraft } from '../life/save-draft.ts'
import { type ChangedFacts, saveFacts } from '../life/save-facts.ts'
import { scheduleEdition } from '../life/schedule-edition.ts'
import { startCorrection } from '../life/start-correction.ts'
import { startStory } from '../life/start-story.ts'
import { startTranslation } from '../life/start-translation.ts'
import { editionsById } from '../life/store.ts'
import { submitEdition } from '../life/submit-edition.ts'
import { withdrawEdition } from '../life/withdraw-edition.ts'
import { addComment } from '../reviewing/add-comment.ts'
import type { SampleDraft, SampleFacts, SampleStep } from './drafts-file.ts'
import { sampleBody } from './sample-body.ts'
import { noteBrokenLink } from './store-sample.ts'

/** The story that a draft has become, and the edition that its steps are about. */
export type Scene = { storyId: number; editionId: number }
export type Cast = (name: string) => Promise<Actor>

export type Played = {
  readonly draft: SampleDraft
  readonly step: SampleStep
  readonly scene: Scene
  readonly cast: Cast
  readonly agencyId: number
  readonly today: Temporal.PlainDate
  moment(daysAgo: number, time: string): Temporal.Instant
}

/** One step of a draft, by the act that people use, at the moment of the clock that is given. */
export async function playStep(deps: Deps, played: Played): Promise<Result<unknown>> {
  const { draft, step, scene, cast, moment } = played
  const actor = await cast(step.by ?? draft.by)
  const edition = (await editionsById(deps.db, [scene.editionId])).get(scene.editionId)
  const { editionId, storyId } = scene
  const [lang, revision] = [edition?.lang ?? 'vi', edition?.revision ?? 0]
  switch (step.do) {
    case 'start': {
      const { agencyId } = played
      const { kind, title } = draft
      return into(scene, await startStory(deps, actor, { agencyId, kind, lang: 'vi', title }))
    }
    case 'save':
      return saveDraft(deps, actor, {
        editionId,
        revision,
        title: step.title ?? edition?.title ?? draft.title,
        summary: step.summary,
        body: step.lines.length > 0 ? sampleBody(step.lines) : emptyBody,
        transcript: '',
        ...(step.note && { correctionNote: step.note }),
      })
    case 'facts':
      return saveFacts(deps, actor, { storyId, facts: await factsOf(step.facts, played) })
    case 'submit':
      return submitEdition(deps, actor, { editionId, revision })
    case 'comment':
      return addComment(deps, actor, { editionId, block: step.block, text: step.text })
    case 'return':
      return returnEdition(deps, actor, { editionId, reason: step.reason })
    case 'approve':
      return approveEdition(deps, actor, { editionId, revision })
    case 'publish':
      return publishEdition(deps, actor, { editionId, revision })
    case 'schedule':
      return scheduleEdition(deps, actor, {
        editionId,
        at: moment(step.forDaysAgo, step.forTime).toString(),
      })
    case 'publishDue':
      return done(await publishDue(deps))
    case 'breakLink':
      if (draft.brokenLink)
        await noteBrokenLink(deps.db, draft.brokenLink, deps.clock.now(), deps.clock.today().toString())
      return done()
    case 'force':
      return forcePublishEdition(deps, actor, { editionId, reason: step.reason })
    case 'correct':
      return into(scene, await startCorrection(deps, actor, { storyId, lang }))
    case 'translate':
      return into(scene, await startTranslation(deps, actor, { storyId, lang: step.lang }))
    case 'withdraw':
      return withdrawEdition(deps, actor, { storyId, lang, reason: step.reason })
    case 'propose':
      return proposeUpward(deps, actor, { storyId })
  }
}

/** What was begun is what the next steps are about. */
function into(scene: Scene, result: Result<Partial<Scene>>): Result<unknown> {
  if (result.ok) Object.assign(scene, result.value)
  return result
}

async function factsOf(
  { tags, royalties, reviewDaysAgo, ...facts }: SampleFacts,
  { cast, today }: Played,
): Promise<ChangedFacts> {
  const lines = (royalties ?? []).map(async ({ author, ...line }) => {
    if (author.includes('(mẫu)')) return { author, userId: null, ...line }
    const { name, userId } = await cast(author)
    return { author: name, userId, ...line }
  })
  return {
    ...facts,
    ...(tags && { tags: tags.map((name) => ({ key: name, name })) }),
    ...(reviewDaysAgo !== undefined && { reviewOn: today.subtract({ days: reviewDaysAgo }).toString() }),
    ...(royalties && { royaltyLines: await Promise.all(lines) }),
  }
}
