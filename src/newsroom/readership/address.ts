import type { Period } from './period.ts'

export const readershipPath = '/lam-viec/toa-soan/luot-doc'

export type Asked = { readonly sectionKey?: string; readonly agencySlug?: string }

/** The address of a view of the figures; `ending` is '.csv' or '.xlsx' for a file of them. */
export function readershipHref(period: Period, { sectionKey, agencySlug }: Asked, ending = ''): string {
  const query = new URLSearchParams({ tu: period.from.toString(), den: period.to.toString() })
  if (sectionKey) query.set('chuyen-muc', sectionKey)
  if (agencySlug) query.set('co-quan', agencySlug)
  return `${readershipPath}${ending}?${query}`
}
