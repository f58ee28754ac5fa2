import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { system } from '../../../platform/actor.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { readPackJson } from '../../../platform/pack-file.ts'
import { emptyBody } from '../../body/body.ts'
import { bodyFromPlain } from '../../body/plain.ts'
import { bringStory } from '../../bring-story.ts'
import { storiesKnown } from '../../store.ts'
import type { Reason } from '../link.ts'
import { noteLinks } from '../note-links.ts'
import { noteCheck, saveLook } from '../store-links.ts'

const sampleFile = z.object({
  story: z.object({
    slug: z.string(),
    agency: z.string(),
    section: z.string(),
    publishedAt: z.iso.datetime(),
    reformAreas: z.array(z.string()),
    audiences: z.array(z.string()),
    title: z.string(),
    summary: z.string(),
    plain: z.string(),
  }),
  looks: z.array(
    z.object({
      url: z.string(),
      reason: z.string().transform((reason) => reason as Reason),
      status: z.number().nullable(),
      state: z.enum(['doubtful', 'broken']),
      failedFirstOn: z.iso.date(),
    }),
  ),
  checkedAt: z.iso.datetime(),
})

/** A story of the demo with links that do not work, as the nights before found them. Again is harmless. */
export async function loadSampleLinks(deps: Deps, folder: string): Promise<void> {
  const { story, looks, checkedAt } = await readPackJson(folder, 'sample/links.json', sampleFile)
  const { agency: slug, title, summary, plain, ...facts } = story
  const agency = (await loadDirectory(deps.db, deps.clock.today().toString())).bySlug(slug)
  if (!agency || (await storiesKnown(deps.db)).has(story.slug)) return
  const body = bodyFromPlain(plain, emptyBody)
  const published = await bringStory(deps, system, {
    ...facts,
    agencyId: agency.id,
    isSample: true,
    editions: [{ lang: 'vi', title, summary, body }],
    attachments: [],
  })
  if (!published.ok) return
  await noteLinks(deps)
  for (const look of looks) await saveLook(deps.db, { ...look, checkedAt, etag: null, modified: null })
  await noteCheck(deps.db, { beganAt: checkedAt, outcome: 'checked', addresses: looks.length })
}
