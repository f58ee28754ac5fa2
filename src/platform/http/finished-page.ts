import { hash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { cutParts, fillHoles, type Hole } from './part-marks.ts'

type Encoding = 'plain' | 'gzip' | 'br'
export type Variant = { readonly headers: string[]; readonly body: Buffer }

/** A finished public page; it is compressed when first asked for in an encoding, and again after a part changed. */
export type Finished = {
  readonly tags: readonly string[]
  readonly counted: string | undefined
  readonly shared: readonly string[]
  readonly holes: readonly Hole[]
  body: Buffer
  etag: string
  variants: Partial<Record<Encoding, Variant>>
  /** Up to which change of a part its holes are true. */
  filledAt: number
  /** Bytes it holds. */
  weight: number
  /** Whether it was read since memory was last short. */
  isUsed: boolean
}

export function finish(
  page: {
    readonly html: string
    readonly headers: Iterable<readonly [string, string]>
    readonly tags: readonly string[]
    readonly counted?: string
  },
  filledAt: number,
): Finished {
  const { body, holes } = cutParts(page.html)
  const shared = [...page.headers].flatMap(([name, value]) => (ownHeaders.has(name) ? [] : [name, value]))
  const { tags, counted } = page
  return {
    ...{ tags, counted, shared, holes, body, filledAt },
    etag: etagOf(body),
    variants: {},
    weight: body.length,
    isUsed: false,
  }
}

/** Puts other texts into its holes; without a text a hole stays as it is. */
export function fill(page: Finished, textOf: (name: string) => string | undefined): void {
  const body = fillHoles(page.body, page.holes, textOf)
  if (body.equals(page.body)) return
  page.body = body
  page.etag = etagOf(body)
  page.variants = {}
  page.weight = body.length
}

/** The bytes for a browser that accepts these encodings, with their headers as a flat list. */
export function variantOf(page: Finished, accepted: string | string[] | undefined): Variant {
  const encoding = !accepted
    ? 'plain'
    : accepted.includes('br')
      ? 'br'
      : accepted.includes('gzip')
        ? 'gzip'
        : 'plain'
  return page.variants[encoding] ?? addVariant(page, encoding)
}

function addVariant(page: Finished, encoding: Encoding): Variant {
  const body = compress[encoding](page.body)
  if (encoding !== 'plain') page.weight += body.length
  const variant = {
    body,
    headers: [
      ...page.shared,
      ...['etag', page.etag, 'vary', 'accept-encoding, cookie', 'cache-control', 'no-cache'],
      ...['content-length', String(body.length)],
      ...(encoding === 'plain' ? [] : ['content-encoding', encoding]),
    ],
  }
  page.variants[encoding] = variant
  return variant
}

/** Quality 5: a tenth of a millisecond for each 10 KB, and within a tenth of the densest. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const compress: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  plain: (body) => body,
  gzip: (body) => gzipSync(body, { level: 6 }),
  br: (body) => brotliCompressSync(body, brotli),
}

const etagOf = (body: Buffer): string => `"${hash('sha256', body, 'base64url').slice(0, 22)}"`

const ownHeaders = new Set([
  'content-length',
  'content-encoding',
  'etag',
  'vary',
  'cache-control',
  'set-cookie',
])
