import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { loadBoards, loadStory } from '../life/store.ts'
import { mayTend } from '../permissions.ts'
import { agenciesWithBadLinks, leadsThere } from './store-report.ts'

/** Agencies with bad links whose stories this person looks after. */
export async function agenciesTended({ db, clock }: Pick<Deps, 'db' | 'clock'>, actor: Actor) {
  const boards = await loadBoards(db, clock.today().toString())
  return (await agenciesWithBadLinks(db)).filter((agencyId) => mayTend(actor, boards, agencyId))
}

/** The story as the actor may see it, when something live of it leads to that address. */
export async function storyWithLink(
  deps: { readonly db: Queryable } & Pick<Deps, 'clock'>,
  actor: Actor,
  { storyId, url }: { readonly storyId: number; readonly url: string },
) {
  const story = await loadStory(deps as Deps, actor, storyId)
  return story && (await leadsThere(deps.db, storyId, url)) ? story.facts : undefined
}
