import type { channelKinds } from './texts.ts'

export type ChannelKind = keyof typeof channelKinds

/** Where the province speaks officially. */
export type Channel = {
  readonly id: number
  readonly kind: ChannelKind
  readonly nameVi: string
  readonly nameEn: string
  readonly address: string
  readonly keptBy: string
  readonly isSample: boolean
}

/** Where a channel's address leads; undefined for a place that one goes to. */
export function linkOf({ kind, address }: Pick<Channel, 'kind' | 'address'>): string | undefined {
  if (/^https:\/\/[^\s"'<>\\]+$/i.test(address)) return address
  if (kind === 'mail' && /^[^\s@<>"]+@[^\s@<>"]+$/.test(address)) return `mailto:${address}`
  const digits = address.replace(/[ .()-]/g, '')
  return kind === 'phone' && /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined
}

/** What keeps the address from being that of such a channel. */
export const isAddressOf = (kind: ChannelKind, address: string): boolean =>
  kind === 'office' || linkOf({ kind, address }) !== undefined
