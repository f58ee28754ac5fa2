import { z } from 'zod'
import { type Window, windowOf } from '../../rollup/window.ts'
import { qualityKeys } from '../quality.ts'
import type { By } from '../subjects.ts'

export const qualitiesPath = '/lam-viec/nam-yeu-cau'

export const byWords = {
  'don-vi': 'agency',
  'noi-dung': 'theme',
  'dia-ban': 'area',
} as const satisfies Record<string, By>
export const periodWords = ['nam', 'q1', 'q2', 'q3', 'q4'] as const
export type PeriodWord = (typeof periodWords)[number]

export const qualityQuery = z.object({
  'ke-hoach': z.coerce.number().int().positive().optional(),
  theo: z.enum(['don-vi', 'noi-dung', 'dia-ban']).optional(),
  ky: z.enum(periodWords).optional(),
  xem: z.enum(qualityKeys).optional(),
})
export type QualityQuery = z.output<typeof qualityQuery>

export function windowFor(year: number, period: PeriodWord = 'nam'): Window {
  if (period === 'nam') return windowOf(year)
  const first = Number(period.slice(1)) * 3 - 2
  return windowOf(year, first, first + 2)
}

export function addressWith(path: string, query: QualityQuery, change: Partial<QualityQuery> = {}): string {
  const entries = Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}?${search}` : path
}

export const parametersPath = `${qualitiesPath}/tham-so`
