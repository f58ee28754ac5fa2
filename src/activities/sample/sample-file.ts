import { z } from 'zod'
import { readPackJson } from '../../platform/pack-file.ts'
import { reachWayKeys } from '../activity.ts'

const span = z.tuple([z.number().int().positive(), z.number().int().positive()])

const template = z.object({
  /** Folded words that the content of a task has. */
  task: z.string().min(1),
  form: z.string(),
  what: z.array(z.string().min(1)).min(1),
  audiences: z.array(z.string()).min(1),
  /** Reform areas of the themes, for tasks that name none. */
  areas: z.array(z.string()).default([]),
  programmes: z.array(z.string()).default([]),
  languages: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
  times: span.default([1, 1]),
  reach: span.optional(),
  counted: z.enum(reachWayKeys).optional(),
  evidence: z.enum(['photo', 'pdf', 'link']),
})
export type Template = z.output<typeof template>

const sample = z.object({
  seed: z.string(),
  /** The agency whose plan it is, and who judges in its name. */
  programme: z.string(),
  programmeOfficer: z.string().includes('(mẫu)'),
  from: z.iso.date(),
  to: z.iso.date(),
  /** Communities that live below an authority, as audiences; and their languages. */
  communityOf: z.record(z.string(), z.string()),
  languageOf: z.record(z.string(), z.string()),
  /** Agencies whose recurring work is logged occurrence by occurrence; what is due last is left open for them. */
  closely: z.array(z.string()),
  returnReasons: z.array(z.string()).min(1),
  templates: z.array(template).min(1),
})
export type Sample = z.output<typeof sample>

/** The description a pack's sample activities are made from. */
export const sampleOf = (folder: string): Promise<Sample> =>
  readPackJson(folder, 'sample/activities.json', sample)
