import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Directory, loadDirectory } from '../agencies/index.ts'
import { system } from '../platform/actor.ts'
import type { Deps } from '../platform/http/context.ts'
import { packProblem, readPackJson } from '../platform/pack-file.ts'
import { bringStory } from './bring-story.ts'
import { loadArrangement } from './pack/load-arrangement.ts'
import { bodyOfPack } from './pack/pack-body.ts'
import type { Publication } from './pack/publication.ts'
import { type PackStory, storyFile } from './pack/story-file.ts'
import { storiesKnown } from './store.ts'

/**
 * Puts the pack's headings, boards and the stories of every *.json of its stories folder on the portal; a story that is
 * there already stays as it is. Answers how many were new.
 */
export async function loadStoriesOfPack(deps: Deps, packFolder: string): Promise<number> {
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  await loadArrangement(deps, packFolder, directory)
  const known = await storiesKnown(deps.db)
  let added = 0
  for (const file of await storyFilesOf(packFolder)) {
    const { stories } = await readPackJson(packFolder, file, storyFile)
    for (const story of stories) {
      if (known.has(story.slug)) continue
      const result = await bringStory(
        deps,
        system,
        await publicationOf(deps, story, { packFolder, file, directory }),
      )
      if (result.ok) added++
    }
  }
  return added
}

async function storyFilesOf(packFolder: string): Promise<readonly string[]> {
  const names = await readdir(join(packFolder, 'stories'))
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `stories/${name}`)
}

type Around = { readonly packFolder: string; readonly file: string; readonly directory: Directory }

async function publicationOf(
  deps: Deps,
  { agency: agencySlug, editions, attachments, ...story }: PackStory,
  { packFolder, file, directory }: Around,
): Promise<Publication> {
  const agency = directory.bySlug(agencySlug)
  if (!agency) {
    const what = { vi: `không có đơn vị “${agencySlug}”`, en: `there is no agency "${agencySlug}"` }
    throw packProblem(packFolder, file, undefined, what)
  }
  return {
    ...story,
    agencyId: agency.id,
    editions: await Promise.all(
      editions.map(async ({ lines, body, ...edition }) => ({
        ...edition,
        body: body ?? (await bodyOfPack(deps, packFolder, lines)),
      })),
    ),
    attachments: await Promise.all(
      attachments.map(async ({ file: path, name, ...rest }) => ({
        ...rest,
        name: name ?? basename(path),
        bytes: await readFile(join(packFolder, 'stories', path)),
      })),
    ),
  }
}
