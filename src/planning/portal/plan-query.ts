import { z } from 'zod'
import type { TaskFilter } from './plan-figures.ts'

/** What a reader asked the list of tasks for. */
export type PlanQuery = { readonly filter: TaskFilter; readonly agency?: string }

const slugs: Readonly<Record<TaskFilter, string>> = {
  all: 'tat-ca',
  open: 'chua-xong',
  done: 'da-xong',
  late: 'qua-han',
}

export const filterSlug = (filter: TaskFilter): string => slugs[filter]

const filterOf = (slug: string): TaskFilter =>
  (Object.keys(slugs) as TaskFilter[]).find((filter) => slugs[filter] === slug) ?? 'all'

/** ?loc=chua-xong&don-vi=so-noi-vu */
export const planQuery = z
  .object({ loc: z.string().max(20).default(''), 'don-vi': z.string().max(100).default('') })
  .transform((query): PlanQuery => ({ filter: filterOf(query.loc), agency: query['don-vi'] || undefined }))

export function queryPath(path: string, { filter, agency }: PlanQuery): string {
  const query = new URLSearchParams({
    ...(filter !== 'all' && { loc: slugs[filter] }),
    ...(agency && { 'don-vi': agency }),
  })
  return `${path}${query.size > 0 ? `?${query}` : ''}#nhiem-vu`
}
