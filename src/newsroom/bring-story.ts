import { type Actor, system } from '../platform/actor.ts'
import { record } from '../platform/history.ts'
import type { Deps } from '../platform/http/context.ts'
import { announce } from '../platform/outbox.ts'
import { describeFile, publishFile } from '../platform/public-files.ts'
import { done, notFound, type Result, refuse } from '../platform/result.ts'
import type { Body } from './body/body.ts'
import { textOf } from './body/text-of.ts'
import { type ReadAttachment, readAttachment } from './read-attachment.ts'
import { type EditionLang, storySubject } from './story.ts'
import { texts } from './texts.ts'
import { insertAttachment, insertEdition, insertStory } from './write-store.ts'

export type Publication = {
  readonly slug: string
  readonly agencyId: number
  /** ISO instant; in the future the story is scheduled for then. */
  readonly publishedAt: string
  readonly aboutPlan?: string
  readonly isSample?: boolean
  readonly reformAreas: readonly string[]
  readonly editions: readonly {
    readonly lang: EditionLang
    readonly title: string
    readonly summary: string
    readonly body: Body
  }[]
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/**
 * Brings in a story that was published elsewhere, as a pack does: it needs no second pair of eyes here, so only the
 * system may. Files are on disk before the story names them.
 */
export async function bringStory(
  deps: Deps,
  actor: Actor,
  story: Publication,
): Promise<Result<{ id: number }>> {
  if (actor.userId !== system.userId) return notFound
  const attachments = await Promise.all(story.attachments.map((file) => readAttachment(deps.files, file)))
  const now = deps.clock.now().toString()
  const { slug, agencyId, publishedAt, reformAreas, aboutPlan = null, isSample = false } = story
  const isOut = Temporal.Instant.compare(publishedAt, now) <= 0
  const out = { publishedAt: isOut ? publishedAt : null, publishedBy: isOut ? actor.userId : null }

  return deps.db.transaction().execute(async (tx) => {
    const id = await insertStory(tx, { slug, agencyId, aboutPlan, isSample, reformAreas, ...out })
    if (id === undefined) return refuse(texts.slugTaken, 'slug')
    for (const edition of story.editions) {
      const { id: editionId } = await insertEdition(
        tx,
        id,
        {
          ...edition,
          ...out,
          text: textOf(edition.body),
          state: isOut ? 'published' : 'scheduled',
          scheduledFor: isOut ? null : publishedAt,
          outAt: out.publishedAt,
        },
        now,
      )
      for (const [position, file] of attachments.entries()) await attach(id, editionId, position, file)
    }
    const title = story.editions[0]?.title ?? slug
    await record(tx, actor, deps.clock, {
      action: isOut ? 'story.published' : 'story.scheduled',
      subject: storySubject(id),
      agencyId,
      detail: { title },
    })
    if (isOut)
      await announce(tx, deps.clock, { type: 'story.published', payload: { storyId: id } }, [
        'stories',
        'home',
      ])
    return done({ id })

    async function attach(storyId: number, editionId: number, position: number, file: ReadAttachment) {
      const { media, text, signature } = file
      await describeFile(tx, { ...media, keptAt: now })
      await insertAttachment(tx, editionId, position, {
        sha256: media.sha256,
        name: media.firstName,
        signature,
        text,
      })
      if (isOut) await publishFile(tx, media.sha256, storySubject(storyId), media.firstName)
    }
  })
}
