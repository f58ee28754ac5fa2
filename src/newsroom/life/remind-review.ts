import { type RoleHolder, roleHolders } from '../../agencies/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Boards } from './boards.ts'
import { reviewMail } from './review-mail.ts'
import { loadBoards } from './store.ts'
import { claimLooks, storiesToLookAt, type ToLookAt } from './store-review.ts'

type RemindDeps = Pick<Deps, 'db' | 'clock' | 'origin'>

/**
 * The job of every morning: one mail to each editor of an agency with all its stories that are due for another look;
 * where an agency has no editor, or is no more, to those of the board that reviews it. Each story is told of once for
 * each day set. Answers how many mails were queued.
 */
export async function remindReview(deps: RemindDeps): Promise<number> {
  const day = deps.clock.today().toString()
  const stories = await storiesToLookAt(deps.db, day)
  if (stories.length === 0) return 0
  const boards = await loadBoards(deps.db, day)
  const editors = await editorsOn(deps, day)
  let mails = 0
  for (const [agencyId, own] of Map.groupBy(stories, (story) => story.agencyId))
    mails += await tellOf(deps, own, concerned(editors, boards, agencyId))
  return mails
}

async function editorsOn({ db }: RemindDeps, day: string): Promise<readonly RoleHolder[]> {
  return [...(await roleHolders(db, 'editor', day)), ...(await roleHolders(db, 'chief_editor', day))]
}

function concerned(editors: readonly RoleHolder[], boards: Boards, agencyId: number) {
  const places = [agencyId, ...boards.reviewersOf(agencyId)]
  const found = places.map((place) => editors.filter((editor) => editor.agencyId === place))
  return found.find((some) => some.length > 0) ?? []
}

/** With nobody to tell, a look stays owed. */
async function tellOf(
  deps: RemindDeps,
  stories: readonly ToLookAt[],
  recipients: readonly RoleHolder[],
): Promise<number> {
  if (recipients.length === 0) return 0
  const people = new Map(recipients.map((person) => [person.userId, person]))
  return deps.db.transaction().execute(async (tx) => {
    const day = deps.clock.today().toString()
    const claimed = await claimLooks(
      tx,
      stories.map(({ storyId }) => storyId),
      day,
    )
    const told = stories.filter(({ storyId }) => claimed.has(storyId))
    const [first] = told
    if (!first) return 0
    for (const { userId, email } of people.values()) {
      const key = `review:${first.storyId}:${first.reviewOn}:${userId}`
      await queueMail(tx, { key, recipient: email, ...reviewMail(told, deps.origin) }, deps.clock.now())
    }
    return people.size
  })
}
