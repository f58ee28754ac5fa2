import { type Actor, system } from '../platform/actor.ts'
import { record } from '../platform/history.ts'
import type { Deps } from '../platform/http/context.ts'
import { announce, dropPages } from '../platform/outbox.ts'
import { describeFile } from '../platform/public-files.ts'
import { done, notFound, type Result, refuse } from '../platform/result.ts'
import { slugOf } from '../platform/vietnamese.ts'
import { showPictures } from './body/show-pictures.ts'
import { textOf } from './body/text-of.ts'
import { type ReadAttachment, readAttachment } from './files/read-attachment.ts'
import { showFiles } from './files/show-files.ts'
import { type BroughtEdition, type Fate, fatesOf } from './pack/fates.ts'
import type { BroughtFile, Publication } from './pack/publication.ts'
import { storySubject } from './story.ts'
import { tagsOfStory } from './tags.ts'
import { texts } from './texts.ts'
import { insertAttachment, insertEdition, insertFacts, insertRedirect, insertStory } from './write-store.ts'

/**
 * Brings in a story that was published elsewhere, as a pack does: it needs no second pair of eyes here, so only the
 * system may. Several editions of a language are its first and its corrections. Files are on disk before the story
 * names them.
 */
export async function bringStory(
  deps: Deps,
  actor: Actor,
  story: Publication,
): Promise<Result<{ id: number }>> {
  if (actor.userId !== system.userId) return notFound
  const files = await Promise.all(
    story.attachments.map(async (file) => ({ ...file, read: await readAttachment(deps.files, typed(file)) })),
  )
  const now = deps.clock.now().toString()
  const fates = fatesOf(story, now)
  const live = fates.filter(({ state }) => state === 'published')
  const firstOut = fates.filter(({ outAt }) => outAt !== null).map(({ outAt }) => outAt as string)[0] ?? null
  const facts = factsOf(story)

  return deps.db.transaction().execute(async (tx) => {
    const by = firstOut === null ? null : actor.userId
    const id = await insertStory(tx, {
      ...facts.story,
      publishedAt: firstOut,
      publishedBy: by,
      createdAt: now,
    })
    if (id === undefined) return refuse(texts.slugTaken, 'slug')
    await insertFacts(tx, id, facts)
    for (const slug of story.formerSlugs ?? [])
      await insertRedirect(tx, slug, { kind: facts.story.kind, slug: story.slug }, actor.userId ?? '', now)
    for (const fate of fates) {
      const { edition } = fate
      const editionId = await insertEdition(tx, id, { ...rowOf(edition), ...standingOf(fate, actor) }, now)
      for (const [position, { role, read, langs }] of files.entries())
        if (!langs || langs.includes(edition.lang)) await attach(editionId, position, role, read)
      if (fate.state !== 'published') continue
      await showFiles(tx, id, editionId)
      const payload = { storyId: id, editionId, lang: edition.lang, version: fate.version }
      await announce(tx, deps.clock, { type: 'story.published', payload })
    }
    await showPictures(tx, id)
    await record(tx, actor, deps.clock, {
      action: firstOut ? 'story.published' : 'story.scheduled',
      subject: storySubject(id),
      agencyId: story.agencyId,
      detail: { title: story.editions[0]?.title ?? story.slug },
    })
    if (live.length > 0) await dropPages(tx, tagsOf(id))
    return done({ id })

    async function attach(
      editionId: number,
      position: number,
      role: 'file' | 'media' | 'captions' = 'file',
      { media, text, signature, signer }: ReadAttachment,
    ) {
      await describeFile(tx, { ...media, keptAt: now })
      const row = { sha256: media.sha256, name: media.firstName, signature, signer, text, role }
      await insertAttachment(tx, editionId, position, row)
    }
  })

  function tagsOf(id: number): readonly string[] {
    const isEvent = facts.event !== undefined
    return tagsOfStory({ ...facts, ...facts.story, id, isEvent, publishedAt: firstOut })
  }
}

/** Captions are plain text that says nowhere in its bytes what it is. */
const typed = (file: BroughtFile) => (file.role === 'captions' ? { ...file, mediaType: 'text/vtt' } : file)

function factsOf(story: Publication) {
  const { slug, agencyId, isSample = false, aboutPlan = null, reformAreas, document, event } = story
  return {
    story: {
      ...{ slug, agencyId, isSample, aboutPlan },
      kind: story.kind ?? ('news' as const),
      sectionKey: story.section ?? null,
      byline: story.byline ?? null,
      provinceWide: story.provinceWide ?? ('yes' as const),
      reviewOn: story.reviewOn ?? null,
      legacyViews: story.legacyViews ?? 0,
      legacySource: story.legacySource ?? null,
    },
    ...{ reformAreas, document, event },
    audiences: story.audiences ?? [],
    places: story.places ?? [],
    programmes: story.programmes ?? [],
    tags: (story.tags ?? []).map((name) => ({ key: slugOf(name), name })),
    royaltyLines: story.royaltyLines ?? [],
  }
}

const rowOf = ({ lang, title, summary, body, transcript = '', correctionNote }: BroughtEdition) => ({
  ...{ lang, title, summary, body, transcript, correctionNote: correctionNote ?? null },
  text: textOf(body),
})

const standingOf = (fate: Fate, actor: Actor) => ({
  state: fate.state,
  scheduledFor: fate.scheduledFor,
  publishedAt: fate.outAt,
  outAt: fate.outAt,
  publishedBy: fate.outAt && actor.userId,
  withdrawnAt: fate.withdrawal?.at ?? null,
  withdrawnBy: fate.withdrawal ? actor.userId : null,
  withdrawalReason: fate.withdrawal?.reason ?? null,
})
