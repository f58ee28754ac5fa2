import { bodyOf } from '../../src/newsroom/body/from-lines.ts'
import { bringStory } from '../../src/newsroom/bring-story.ts'
import type { BroughtEdition } from '../../src/newsroom/pack/fates.ts'
import type { Publication } from '../../src/newsroom/pack/publication.ts'
import { system } from '../../src/platform/actor.ts'
import type { World } from './world.ts'

type Asked = Partial<Omit<Publication, 'editions' | 'agencyId'>> & {
  readonly agency?: string
  readonly editions?: readonly (Partial<BroughtEdition> & { readonly lines?: readonly string[] })[]
}

let stories = 0

/** A story that is out, with whatever the test is about; answers its id and slug. */
export async function broughtStory(world: World, { agency, editions = [{}], ...asked }: Asked = {}) {
  const slug = asked.slug ?? `bai-thu-${++stories}`
  const result = await bringStory(world.deps, system, {
    slug,
    publishedAt: '2023-09-01T08:00:00+07:00',
    reformAreas: [],
    attachments: [],
    ...asked,
    agencyId: await world.agencyId(agency ?? 'so-noi-vu'),
    editions: editions.map(({ lines = ['Một đoạn văn.'], ...edition }) => ({
      lang: 'vi',
      title: `Tiêu đề ${slug}`,
      summary: `Tóm tắt ${slug}`,
      body: bodyOf(lines),
      ...edition,
    })),
  })
  if (!result.ok) throw new Error(result.issues[0]?.text.en)
  return { id: result.value.id, slug }
}
