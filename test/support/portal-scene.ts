import { join } from 'node:path'
import { loadDirectory } from '../../src/agencies/index.ts'
import { bodyOf } from '../../src/newsroom/body/from-lines.ts'
import { bringStory } from '../../src/newsroom/bring-story.ts'
import { loadArrangement } from '../../src/newsroom/pack/load-arrangement.ts'
import type { Publication } from '../../src/newsroom/pack/publication.ts'
import { system } from '../../src/platform/actor.ts'
import type { World } from './world.ts'

const pack = join(import.meta.dirname, '../../packs/ninh-thuan')

/** The portal's headings and boards, without any story. */
export async function setUpBoards(world: World): Promise<void> {
  const directory = await loadDirectory(world.db, world.clock.today().toString())
  await loadArrangement(world.deps, pack, directory)
}

export type Told = Partial<Omit<Publication, 'editions' | 'attachments'>> & {
  readonly slug: string
  readonly title: string
  readonly summary?: string
  readonly text?: string
  readonly english?: string
  readonly files?: Publication['attachments']
}

/** A story of the portal's board that readers may see; answers its id. */
export async function tell(
  world: World,
  { title, summary, text, english, files = [], ...rest }: Told,
): Promise<number> {
  const edition = (lang: 'vi' | 'en', words: string) => ({
    lang,
    title: words,
    summary: summary ?? words,
    body: bodyOf([text ?? words]),
  })
  const result = await bringStory(world.deps, system, {
    agencyId: await world.agencyId('so-noi-vu'),
    publishedAt: '2023-09-01T01:00:00Z',
    reformAreas: [],
    ...rest,
    editions: [edition('vi', title), ...(english ? [edition('en', english)] : [])],
    attachments: files,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value.id
}
