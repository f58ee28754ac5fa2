import { z } from 'zod'

const word = z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
const day = z.iso.date()
const words = z.string().min(1)
const orNull = <T extends z.ZodType>(schema: T) => z.union([z.literal('').transform(() => null), schema])
const period = { valid_from: day, valid_to: orNull(day) }

// One schema a file: its columns, named as in the file.
export const kindRow = z.object({ key: word, name_vi: words, name_en: words })
export const agencyRow = z.object({
  slug: word,
  kind: word,
  valid_from_means: z.enum(['known', 'founded']),
  ...period,
})
export const nameRow = z.object({
  slug: word,
  ...period,
  name: words,
  short_name: words,
  name_en: orNull(words),
  symbol: orNull(words),
  area_code: orNull(words),
  area_kind: orNull(word),
  area_name: orNull(words),
})
export const parentRow = z.object({ slug: word, parent: word, ...period })
export const aliasRow = z.object({ slug: word, alias: words })
export const classKindRow = z.object({ class: word, kind: word, ...period, legal_basis: orNull(words) })

export const files = {
  kinds: 'agencies/kinds.csv',
  agencies: 'agencies/agencies.csv',
  names: 'agencies/names.csv',
  parents: 'agencies/parents.csv',
  aliases: 'agencies/aliases.csv',
  classes: 'agencies/classes.csv',
  classKinds: 'agencies/class-kinds.csv',
} as const
