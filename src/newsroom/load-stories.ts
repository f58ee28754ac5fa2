import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { loadDirectory } from '../agencies/index.ts'
import { system } from '../platform/actor.ts'
import type { Deps } from '../platform/http/context.ts'
import { bodyOf } from './body/from-lines.ts'
import { bringStory } from './bring-story.ts'
import { storiesKnown } from './store.ts'

const storyFile = z.object({
  stories: z.array(
    z.object({
      slug: z.string(),
      agency: z.string(),
      publishedAt: z.iso.datetime({ offset: true }),
      aboutPlan: z.string().optional(),
      isSample: z.boolean(),
      reformAreas: z.array(z.string()),
      attachments: z.array(z.object({ file: z.string(), name: z.string().optional() })).default([]),
      editions: z.array(
        z.object({
          lang: z.enum(['vi', 'en']),
          title: z.string(),
          summary: z.string(),
          lines: z.array(z.string()),
        }),
      ),
    }),
  ),
})

/** Puts the pack's stories on the portal; one that is there already stays as it is. Answers how many were new. */
export async function loadStoriesOfPack(deps: Deps, packFolder: string): Promise<number> {
  const folder = join(packFolder, 'stories')
  const file = storyFile.parse(JSON.parse(await readFile(join(folder, 'stories.json'), 'utf8')))
  const known = await storiesKnown(deps.db)
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  let added = 0
  for (const { agency: agencySlug, editions, attachments, ...story } of file.stories) {
    const agency = directory.bySlug(agencySlug)
    if (known.has(story.slug) || !agency) continue
    const result = await bringStory(deps, system, {
      ...story,
      agencyId: agency.id,
      editions: editions.map(({ lines, ...edition }) => ({ ...edition, body: bodyOf(lines) })),
      attachments: await Promise.all(
        attachments.map(async ({ file: path, name }) => ({
          name: name ?? basename(path),
          bytes: await readFile(join(folder, path)),
        })),
      ),
    })
    if (result.ok) added++
  }
  return added
}
