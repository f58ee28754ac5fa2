import { z } from 'zod'
import type { Deps } from '../../platform/http/context.ts'
import { readPackJson } from '../../platform/pack-file.ts'
import { rateStory } from './rate-story.ts'
import { createRaters } from './raters.ts'
import { hasRatings } from './store.ts'

const ratingsFile = z.object({
  note: z.string(),
  ratings: z.array(
    z.strictObject({
      story: z.string(),
      useful: z.boolean(),
      points: z.array(z.string()).default([]),
      words: z.string().default(''),
      /** How many readers answered just that. */
      times: z.number().int().min(1).max(100).default(1),
    }),
  ),
})

/** Answers of made-up readers for the demo, given as readers give them; again adds nothing. */
export async function loadSampleRatings(deps: Deps, packFolder: string): Promise<void> {
  if (await hasRatings(deps.db)) return
  const { ratings } = await readPackJson(packFolder, 'sample/ratings.json', ratingsFile)
  const raters = createRaters()
  let readers = 0
  for (const { story: slug, useful: wasUseful, points, words, times } of ratings)
    for (let i = 0; i < times; i++)
      await rateStory(deps, raters, {
        ...{ slug, wasUseful, points: i === 0 ? points : [], words: i === 0 ? words : '' },
        lang: 'vi',
        reader: readerNumber(readers++),
      })
}

/** An address that belongs to nobody (RFC 5737). */
const readerNumber = (n: number) => ({
  address: `192.0.2.${n % 250}`,
  program: `sample ${n}`,
  ...{ languages: '', referrer: '', host: '' },
  ...{ isStaff: false, isShown: true, isFromBrowser: true },
})
