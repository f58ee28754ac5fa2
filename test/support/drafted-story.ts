import { startStory } from '../../src/newsroom/life/start-story.ts'
import type { StoryKind } from '../../src/newsroom/story.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { World } from './world.ts'

/** A story in the making, of this person's agency. */
export async function draftedStory(
  { deps }: World,
  writer: Actor,
  { title = 'Niêm yết thủ tục hành chính', kind = 'news' }: { title?: string; kind?: StoryKind } = {},
) {
  const [agencyId] = writer.agencies()
  const started = await startStory(deps, writer, { agencyId: agencyId!, kind, lang: 'vi', title })
  if (!started.ok) throw new Error(JSON.stringify(started.issues))
  return started.value
}
