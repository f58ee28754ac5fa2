import { z } from 'zod'
import { searchWords } from '../../platform/search-words.ts'
import { fold } from '../../platform/vietnamese.ts'
import { effects, numberKeyOf } from './document.ts'

export const sorts = ['moi', 'cu', 'so', 'loai'] as const
export type Sort = (typeof sorts)[number]

const word = z
  .string()
  .trim()
  .max(200)
  .optional()
  .transform((value) => value || undefined)

/** What the address asks of the register; what makes no sense is left out by readQuery. */
export const registerQuery = z.object({
  tu: word,
  loai: word,
  nam: z.coerce.number().int().min(1900).max(2200).optional(),
  'co-quan': word,
  'nguoi-ky': word,
  'hieu-luc': z.enum(effects).optional(),
  xep: z.enum(sorts).default('moi'),
  trang: z.coerce.number().int().min(1).max(5000).default(1),
})
export type RegisterQuery = z.output<typeof registerQuery>

/** The question as the store takes it. */
export type Filter = {
  readonly words: readonly string[]
  readonly numberKey?: string
  readonly docType?: string
  readonly year?: number
  readonly issuer?: string
  readonly signer?: string
  readonly effect?: RegisterQuery['hieu-luc']
  /** Only what the province's lists take, as the front page shows it; the register itself holds all. */
  readonly isProvinceWide?: boolean
  readonly sort: Sort
}

export const filterOf = (query: RegisterQuery): Filter => ({
  words: searchWords(query.tu ?? ''),
  numberKey: query.tu === undefined ? undefined : numberKeyOf(fold(query.tu)),
  docType: query.loai,
  year: query.nam,
  issuer: query['co-quan'],
  signer: query['nguoi-ky'],
  effect: query['hieu-luc'],
  sort: query.xep,
})

export const isFiltered = (query: RegisterQuery): boolean =>
  [query.tu, query.loai, query.nam, query['co-quan'], query['nguoi-ky'], query['hieu-luc']].some(
    (value) => value !== undefined,
  )

/** The same question with something changed, as an address; the first page and the usual order go unsaid. */
export function addressOf(query: RegisterQuery, change: Partial<RegisterQuery> = {}): string {
  const asked = { ...query, trang: 1, ...change }
  const said = Object.entries(asked).filter(
    ([name, value]) =>
      value !== undefined && !(name === 'trang' && value === 1) && !(name === 'xep' && value === 'moi'),
  )
  const search = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return search && `?${search}`
}
