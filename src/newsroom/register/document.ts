/** A line of the register: an official document, published as a story or issued as a plan. Days are ISO. */
export type RegisterEntry = {
  readonly source: 'story' | 'plan'
  readonly id: number
  readonly slug: string
  readonly docType: string
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly signer: string
  readonly signerTitle: string
  readonly effectiveOn: string | null
  readonly expiresOn: string | null
  readonly isSample: boolean
  readonly title: string
  readonly lang: string
  readonly files: readonly RegisterFile[]
}

export type RegisterFile = {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

export const pathOf = ({ source, slug }: Pick<RegisterEntry, 'source' | 'slug'>): string =>
  source === 'plan' ? `/ke-hoach/${slug}` : `/van-ban/${slug}`

export const effects = ['valid', 'not-yet', 'ended'] as const
export type Effect = (typeof effects)[number]

/**
 * Whether a document holds on a day. Without a day of effect it holds from the day it was signed; the day it expires
 * is the first on which it no longer holds.
 */
export function effectOn(
  { issuedOn, effectiveOn, expiresOn }: Pick<RegisterEntry, 'issuedOn' | 'effectiveOn' | 'expiresOn'>,
  day: string,
): Effect {
  if (expiresOn !== null && expiresOn <= day) return 'ended'
  return (effectiveOn ?? issuedOn) > day ? 'not-yet' : 'valid'
}

/** '911/KH-UBND', '911 kh ubnd', '911KHUBND' → '911khubnd'; undefined for words that are no number of a document. */
export function numberKeyOf(folded: string): string | undefined {
  const key = folded.replace(/^so\s+/, '').replace(/[^a-z0-9]/g, '')
  return /^\d{1,9}([a-z][a-z0-9]*)?$/.test(key) && folded.length <= 40 ? key : undefined
}
