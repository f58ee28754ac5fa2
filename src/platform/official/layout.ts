import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How official documents look on a day: the law's ranges, and which value within them we take (`used`). */
export type OfficialLayout = z.infer<typeof layoutSchema>
export type PartName = keyof OfficialLayout['parts']
export type PartLook = z.infer<typeof partSchema>

/** The layout in force on an ISO day, from the country's pack. Throws for a day before the first. */
export function officialLayoutOn(day: string): OfficialLayout {
  layouts ??= readLayouts()
  const inForce = layouts.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  )
  if (!inForce) throw new Error(`no layout of official documents is in force on ${day}`)
  return inForce
}

let layouts: readonly OfficialLayout[] | undefined

const readLayouts = () =>
  z
    .object({ layouts: z.array(layoutSchema) })
    .parse(
      JSON.parse(
        readFileSync(new URL('../../../packs/vietnam/official/layout.json', import.meta.url), 'utf8'),
      ),
    ).layouts

const rangeSchema = z.object({ least: z.number(), most: z.number(), used: z.number() })

/** Sizes in points; a rule's length in shares of the text above it. */
const partSchema = z.object({
  size: rangeSchema,
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  capitals: z.boolean().default(false),
  rule: rangeSchema.optional(),
  basis: z.string(),
})

const partNames = [
  'nation',
  'motto',
  'superior',
  'issuer',
  'number',
  'placeAndDate',
  'kind',
  'about',
  'letterAbout',
  'addressees',
  'body',
  'signature',
  'signer',
  'recipientsTitle',
  'recipients',
  'annexTitle',
  'annexName',
  'annexOf',
] as const

const layoutSchema = z.object({
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  legalBasis: z.string(),
  short: z.string(),
  paper: z.object({ widthMm: z.number(), heightMm: z.number(), basis: z.string() }),
  marginsMm: z.object({
    top: rangeSchema,
    bottom: rangeSchema,
    left: rangeSchema,
    right: rangeSchema,
    basis: z.string(),
  }),
  font: z.object({ name: z.string(), colour: z.string(), basis: z.string() }),
  pageNumber: z.object({ size: rangeSchema, firstShown: z.number(), basis: z.string() }),
  nation: z.string(),
  motto: z.string(),
  parts: z.record(z.enum(partNames), partSchema),
  text: z.object({
    firstLineMm: rangeSchema,
    afterPt: rangeSchema,
    lines: rangeSchema,
    basis: z.string(),
  }),
  /** Words before which a long name of a body breaks first: our choice, not the law's. */
  breakBefore: z.array(z.string()),
  leadingZero: z.object({
    numberBelow: z.number(),
    dayBelow: z.number(),
    months: z.array(z.number()),
    basis: z.string(),
  }),
})
