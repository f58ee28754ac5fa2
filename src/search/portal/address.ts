import { z } from 'zod'
import { type EntryKind, entryKinds, type FacetName, type Filters, facetNames } from '../entry.ts'
import type { Sorting } from '../find/store-match.ts'

/** What an address of the search page says. The agency is named by its slug, as everywhere. */
export type Asking = {
  readonly query: string
  readonly filters: Filters
  readonly sorting: Sorting
  readonly page: number
  readonly isExact: boolean
}

const names: Readonly<Record<FacetName, string>> = {
  kind: 'loai',
  section: 'muc',
  agency: 'don-vi',
  theme: 'noi-dung',
  year: 'nam',
  lang: 'ngon-ngu',
}
const kindSlugs: Readonly<Record<EntryKind, string>> = {
  story: 'tin-bai',
  document: 'van-ban',
  answer: 'hoi-dap',
  plan: 'ke-hoach',
  task: 'nhiem-vu',
  agency: 'don-vi',
}
const sortSlugs: Readonly<Record<Sorting, string>> = {
  relevance: 'phu-hop',
  newest: 'moi-nhat',
  title: 'ten',
}

const short = z
  .string()
  .regex(/^[\w-]{0,100}$/)
  .default('')

/** Longer questions are cut, not refused: nobody reads past two hundred letters. */
export const askingQuery = z
  .object({
    q: z.string().default(''),
    loai: short,
    muc: short,
    'don-vi': short,
    'noi-dung': short,
    nam: z
      .string()
      .regex(/^\d{4}$/)
      .default(''),
    'ngon-ngu': short,
    xep: short,
    trang: z.coerce.number().int().min(1).max(10_000).default(1),
    dung: z.string().max(1).default(''),
  })
  .transform((raw): Asking => {
    const kind = entryKinds.find((one) => kindSlugs[one] === raw.loai)
    const given = { kind, section: raw.muc, agency: raw['don-vi'], theme: raw['noi-dung'] }
    const filters = { ...given, year: raw.nam, lang: raw['ngon-ngu'] }
    return {
      query: raw.q.slice(0, 200),
      filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value)),
      sorting: (Object.keys(sortSlugs) as Sorting[]).find((one) => sortSlugs[one] === raw.xep) ?? 'relevance',
      page: raw.trang,
      isExact: raw.dung === '1',
    }
  })

/** The address of the page with some things asked differently; back on the first page unless said. */
export function addressOf(asking: Asking, change: Partial<Asking> = {}): string {
  const { query, filters, sorting, page, isExact } = { ...asking, page: 1, ...change }
  const shown = facetNames.flatMap((name): [string, string][] => {
    const value = filters[name]
    if (!value) return []
    return [[names[name], name === 'kind' ? kindSlugs[value as EntryKind] : value]]
  })
  const parameters = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...shown,
    ...(sorting === 'relevance' ? [] : [['xep', sortSlugs[sorting]]]),
    ...(isExact ? [['dung', '1']] : []),
    ...(page > 1 ? [['trang', String(page)]] : []),
  ] as [string, string][])
  return `/tim-kiem${parameters.size > 0 ? `?${parameters}` : ''}`
}
