import { decodeLegacy, guessEncoding } from '../legacy-fonts.ts'

export type Decoded = { readonly text: string; readonly charset: string }

/**
 * The letters of a page: by the mark at its beginning, by what its server or its own head says, else as UTF-8 when it is
 * that and as Vietnamese Windows-1258 when it is not. A name that no decoder knows is passed over (WHATWG Encoding).
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  const named = [markOf(bytes), charsetIn(contentType), /<meta/i.test(head) ? charsetIn(head) : undefined]
  for (const name of named) {
    const decoder = name === undefined ? undefined : decoderFor(name)
    if (decoder && !(decoder.encoding === 'utf-8' && !isUtf8(bytes)))
      return { text: decoder.decode(bytes), charset: decoder.encoding }
  }
  return isUtf8(bytes)
    ? decodedAs('utf-8', bytes)
    : decodedAs(looksLegacy(bytes) ? 'windows-1252' : 'windows-1258', bytes)
}

/** Words that are right only in fonts from before Unicode (TCVN3, VNI) in Unicode, with the name of what they were in. */
export function withoutLegacyFonts({ text, charset }: Decoded): Decoded {
  const encoding = guessEncoding(text)
  return encoding ? { text: decodeLegacy(text, encoding), charset: encoding } : { text, charset }
}

const decodedAs = (charset: string, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(charset).decode(bytes),
  charset,
})

/** Words of the fonts from before Unicode, whose codes windows-1258 would read otherwise. */
const looksLegacy = (bytes: Uint8Array) =>
  guessEncoding(decodedAs('windows-1252', bytes.subarray(0, 100_000)).text) !== undefined

const markOf = ([a, b, c]: Uint8Array): string | undefined =>
  a === 0xef && b === 0xbb && c === 0xbf
    ? 'utf-8'
    : a === 0xff && b === 0xfe
      ? 'utf-16le'
      : a === 0xfe && b === 0xff
        ? 'utf-16be'
        : undefined

const charsetIn = (words: string | undefined): string | undefined =>
  /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(words ?? '')?.[1]

function decoderFor(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name)
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
