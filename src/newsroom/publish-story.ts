import type { Actor } from '../platform/actor.ts'
import { record } from '../platform/history.ts'
import type { Deps } from '../platform/http/context.ts'
import { announce } from '../platform/outbox.ts'
import { describeFile, publishFile } from '../platform/public-files.ts'
import { done, notFound, type Result, refuse } from '../platform/result.ts'
import { type Body, textOf } from './body.ts'
import { mayPublish } from './permissions.ts'
import { type ReadAttachment, readAttachment } from './read-attachment.ts'
import { storySubject } from './story.ts'
import { texts } from './texts.ts'
import { insertAttachment, insertEdition, insertStory } from './write-store.ts'

export type Publication = {
  readonly slug: string
  readonly agencyId: number
  /** ISO instant; in the future the story appears then. */
  readonly publishedAt: string
  readonly aboutPlan?: string
  readonly isSample?: boolean
  readonly reformAreas: readonly string[]
  readonly editions: readonly {
    readonly lang: 'vi' | 'en'
    readonly title: string
    readonly summary: string
    readonly body: Body
  }[]
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** Puts a story on the portal with its language editions and files. Files are on disk before the story names them. */
export async function publishStory(
  deps: Deps,
  actor: Actor,
  story: Publication,
): Promise<Result<{ id: number }>> {
  if (!mayPublish(actor, story.agencyId)) return notFound
  const attachments = await Promise.all(story.attachments.map((file) => readAttachment(deps.files, file)))
  const now = deps.clock.now().toString()

  return deps.db.transaction().execute(async (tx) => {
    const { slug, agencyId, publishedAt, reformAreas, aboutPlan = null, isSample = false } = story
    const publishedBy = actor.userId ?? ''
    const id = await insertStory(tx, {
      slug,
      agencyId,
      publishedAt,
      publishedBy,
      aboutPlan,
      isSample,
      reformAreas,
    })
    if (id === undefined) return refuse(texts.slugTaken, 'slug')

    for (const edition of story.editions) {
      await insertEdition(tx, id, { ...edition, text: textOf(edition.body) }, now)
    }
    for (const [position, file] of attachments.entries()) await attach(id, position, file)
    const title = story.editions[0]?.title ?? slug
    await record(tx, actor, deps.clock, {
      action: 'story.published',
      subject: storySubject(id),
      agencyId,
      detail: { title },
    })
    await announce(tx, deps.clock, { type: 'story.published', payload: { storyId: id } }, ['stories', 'home'])
    return done({ id })

    async function attach(storyId: number, position: number, { media, text, signature }: ReadAttachment) {
      await describeFile(tx, { ...media, keptAt: now })
      await insertAttachment(tx, storyId, position, {
        sha256: media.sha256,
        name: media.firstName,
        signature,
        text,
      })
      await publishFile(tx, media.sha256, storySubject(storyId), media.firstName)
    }
  })
}
