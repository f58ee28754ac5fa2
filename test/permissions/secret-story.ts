import { bodyOf } from '../../src/newsroom/body/from-lines.ts'
import { takePicture } from '../../src/newsroom/editor/take-picture.ts'
import { attachFiles } from '../../src/newsroom/files/attach-files.ts'
import { saveDraft } from '../../src/newsroom/life/save-draft.ts'
import { startStory } from '../../src/newsroom/life/start-story.ts'
import { addComment } from '../../src/newsroom/reviewing/add-comment.ts'
import { makeGuestLink } from '../../src/newsroom/reviewing/make-guest-link.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { Result } from '../../src/platform/result.ts'
import { fileOf, photoWithPosition, smallPdf } from '../support/sample-files.ts'
import type { World } from '../support/world.ts'

/** A story in the making with a file, a comment and a guest's link, all marked, and the board that may see it. */
export async function secretStory(world: World, writer: Actor, secret: string) {
  const { deps, db } = world
  const [agencyId] = writer.agencies('unit_officer')
  await db
    .insertInto('newsroom.board')
    .values({
      agencyId: await world.agencyId('so-noi-vu'),
      submitsTo: null,
      publishesItself: true,
      validFrom: '2021-01-01',
      legalBasis: 'thử',
    })
    .execute()
  const title = `Bài chưa đăng ${secret}`
  const { storyId, editionId } = did(
    await startStory(deps, writer, { agencyId: agencyId!, kind: 'news', lang: 'vi', title }),
  )
  const body = bodyOf([`Đoạn chưa đăng ${secret}`])
  did(await saveDraft(deps, writer, { editionId, revision: 1, title, summary: secret, body, transcript: '' }))
  did(await attachFiles(deps, writer, { editionId, uploads: [fileOf(`${secret}.pdf`, smallPdf())] }))
  const { commentId } = did(await addComment(deps, writer, { editionId, block: 0, text: secret }))
  did(await makeGuestLink(deps, writer, { editionId, guest: secret, days: 3 }))
  const photo = fileOf('anh.jpg', await photoWithPosition())
  const picture = did(await takePicture(deps, writer, editionId, { file: photo }))
  const one = (table: 'newsroom.attachment' | 'newsroom.guestLink') =>
    db.selectFrom(table).select('id').where('editionId', '=', editionId).executeTakeFirstOrThrow()
  return {
    storyId: String(storyId),
    editionId: String(editionId),
    commentId: String(commentId),
    fileId: String((await one('newsroom.attachment')).id),
    linkId: String((await one('newsroom.guestLink')).id),
    sha256: picture.sha256,
    copy: '480.webp',
  }
}

function did<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
