import { z } from 'zod'
import { activityStates } from '../activity.ts'

/** The address of a list: its filters, and the line it begins below ('2023-09-14,123'). */
export const listQuery = z.object({
  'tinh-trang': z
    .enum(activityStates)
    .optional()
    .or(z.literal('').transform(() => undefined)),
  'hinh-thuc': z.string().max(60).optional(),
  'don-vi': z.string().max(120).optional(),
  truoc: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d,\d{1,9}$/)
    .optional(),
})

export type ListQuery = z.output<typeof listQuery>

/** Where the page begins. */
export function placeOf({ truoc }: ListQuery): { day: string; id: number } | undefined {
  const [day, id] = truoc?.split(',') ?? []
  return day && id && z.iso.date().safeParse(day).success ? { day, id: Number(id) } : undefined
}

/** The same list further down. */
export function below(query: ListQuery, last: { readonly doneFrom: string; readonly id: number }): string {
  const kept = Object.entries(query).filter(([name, value]) => value && name !== 'truoc') as [
    string,
    string,
  ][]
  return `?${new URLSearchParams([...kept, ['truoc', `${last.doneFrom},${last.id}`]])}`
}
