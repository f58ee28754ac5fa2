import type { Ground } from './ground.ts'

/** Where the parts of a score are told. */
export function qualityAddress({ directory, question }: Ground, agencyId: number): string {
  const agency = directory.byId(agencyId)
  const of = agency && agency.parentId !== null ? `/${agency.slug}` : ''
  return `/lam-viec/nam-yeu-cau${of}?ke-hoach=${question.planId ?? ''}`
}

export const activityAddress = (id: number): string => `/lam-viec/hoat-dong/${id}`
export const workAddress = (id: number): string => `/lam-viec/viec/${id}`
export const agencyAddress = (slug: string): string => `/don-vi/${slug}`
export const planAddress = (id: number): string => `/lam-viec/ke-hoach/${id}`
export const reportAddress = (id: number): string => `/lam-viec/bao-cao/${id}`
