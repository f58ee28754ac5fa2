import { z } from 'zod'
import { editionLangs, storyKinds } from '../story.ts'

const who = z.string().min(1)
/** When, before the day on which the world is loaded. */
const when = {
  by: who.optional(),
  daysAgo: z.number().int().min(0),
  at: z.string().regex(/^\d\d:\d\d$/),
}
const step = <D extends string, S extends z.ZodRawShape>(name: D, shape: S) =>
  z.strictObject({ do: z.literal(name), ...when, ...shape })

const facts = z.strictObject({
  sectionKey: z.string().optional(),
  reformAreas: z.array(z.string()).optional(),
  audiences: z.array(z.string()).optional(),
  places: z.array(z.string()).optional(),
  programmes: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  byline: z.string().optional(),
  reviewDaysAgo: z.number().int().optional(),
  /** An author is a sample person by the beginning of their address, or a name marked as a sample. */
  royalties: z.array(z.object({ author: who, genre: z.string(), coefficient: z.number() })).optional(),
})

const steps = z.discriminatedUnion('do', [
  step('start', {}),
  step('save', {
    title: z.string().optional(),
    summary: z.string(),
    lines: z.array(z.string()),
    note: z.string().optional(),
  }),
  step('facts', { facts }),
  step('submit', {}),
  step('comment', { block: z.number().int().optional(), text: z.string() }),
  step('return', { reason: z.string() }),
  step('approve', {}),
  step('publish', {}),
  step('schedule', { forDaysAgo: z.number().int(), forTime: z.string() }),
  step('publishDue', {}),
  step('breakLink', {}),
  step('force', { reason: z.string() }),
  step('correct', {}),
  step('translate', { lang: z.enum(editionLangs) }),
  step('withdraw', { reason: z.string() }),
  step('propose', {}),
])
export type SampleStep = z.output<typeof steps>
export type SampleFacts = z.output<typeof facts>

const draft = z.strictObject({
  agency: z.string(),
  kind: z.enum(storyKinds),
  title: z.string().refine((title) => /\((mẫu|sample)\)$/.test(title)),
  /** Who does the steps that name nobody else. */
  by: who,
  /** An address in the text that the nightly look found broken. */
  brokenLink: z.string().optional(),
  steps: z.array(steps).min(1),
})
export type SampleDraft = z.output<typeof draft>

export const draftsFile = z.object({ drafts: z.array(draft) })
