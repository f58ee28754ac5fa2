import { safeAddress } from '../body.ts'

/** Control characters and spaces that browsers leave out of an address, and which therefore disguise one. */
const ignored = /[\p{C}\s]/gu

/**
 * An address as a text may link to it, or undefined: only what `safeAddress` knows is a link. What Google wraps in its
 * own address is taken out; marks inside the source document lead nowhere here.
 */
export function addressOf(href: string | undefined): string | undefined {
  if (href === undefined || href.length > 4000) return undefined
  const bare = unwrapped(href.replace(ignored, ''))
  const whole = /^www\.[\w-]+\.\w/i.test(bare) ? `https://${bare}` : bare
  const encoded = whole.replace(/["'<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  if (encoded.length > 2000 || encoded.startsWith('#')) return undefined
  return safeAddress.test(encoded) ? encoded : undefined
}

function unwrapped(href: string): string {
  if (!/^https:\/\/www\.google\.[a-z.]+\/url\?/i.test(href)) return href
  const inner = URL.canParse(href) ? new URL(href).searchParams.get('q') : null
  return inner ?? href
}
