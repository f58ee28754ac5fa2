import { z } from 'zod'

/**
 * A sentence with slots: '{stories}' a number, '{airing_communes.of}' of how many, '{two_way.share}' in per cent,
 * '{airing_communes.missing}' names, '{from}' a fact about the report. A slot that cannot be told takes the whole sentence
 * with it; `or` stands in its place.
 */
const sentence = z.object({
  text: z.string().min(1),
  /** Only if this figure is so; 'some': more than nothing, 'part': less than its denominator. */
  when: z.object({ figure: z.string(), is: z.enum(['some', 'none', 'part', 'all']) }).optional(),
  or: z.string().optional(),
})

/** Parts that belong into one sentence: those with nothing to say are left out, `none` stands where all are. */
const series = z.object({
  lead: z.string(),
  items: z.array(sentence).min(1),
  none: z.string(),
})

const key = z.string().regex(/^[a-z0-9-]{1,60}$/)

const paragraph = z.object({
  kind: z.literal('paragraph'),
  key,
  say: z.array(z.union([sentence, series])).min(1),
})

/** What only a person can say; the prompt tells what is asked. */
const judgement = z.object({ kind: z.literal('judgement'), key, prompt: z.string().min(1) })

export const tableKinds = ['forms', 'themes', 'themes-audiences', 'agencies'] as const
const table = z.object({ kind: z.literal('table'), key, of: z.enum(tableKinds), caption: z.string() })

const chart = z.object({
  kind: z.literal('chart'),
  key,
  of: z.enum(['forms', 'themes']),
  caption: z.string(),
})

const block = z.discriminatedUnion('kind', [paragraph, judgement, table, chart])

const section = z.object({
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  number: z.string(),
  title: z.string(),
  blocks: z.array(block),
})

/** What a report of a level and a window says. Texts may hold the slots of facts: '{period}', '{agency}'. */
export const outlineBody = z.object({
  kind: z.string(),
  about: z.string().min(1),
  addressees: z.array(z.string()).default([]),
  recipients: z.array(z.string()).min(1),
  archive: z.string(),
  opening: z.array(block),
  sections: z.array(section).min(1),
  annexes: z
    .array(
      z.object({
        number: z.string(),
        title: z.string(),
        isLandscape: z.boolean().optional(),
        blocks: z.array(block),
      }),
    )
    .default([]),
})

export type OutlineBody = z.output<typeof outlineBody>
export type OutlineBlock = z.output<typeof block>
export type OutlineSentence = z.output<typeof sentence>
export type OutlineSeries = z.output<typeof series>
export type OutlineParagraph = z.output<typeof paragraph>
export type TableKind = (typeof tableKinds)[number]

export type Outline = {
  readonly id: number
  readonly key: string
  readonly classKey: string
  readonly windowKey: string
  readonly nameVi: string
  readonly legalBasis: string
  readonly body: OutlineBody
}
