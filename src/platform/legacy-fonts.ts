import { fromTcvn3, fromVni } from './legacy-tables.ts'
import { isSyllable } from './syllable.ts'

/** Encodings from before Unicode in which a text is right only in its own fonts. 'tcvn3-capitals' is drawn in capitals. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni'

/** What a font's name says: .VnTime and its kin are TCVN3 (those ending in H draw capitals), VNI-Times and its kin VNI. */
export function encodingOfFont(names: string): LegacyEncoding | undefined {
  const first = names.split(',')[0]?.replace(/["']/g, '').trim() ?? ''
  if (/^vni[- ]/i.test(first)) return 'vni'
  if (/^\.vn/i.test(first)) return /H$/.test(first) ? 'tcvn3-capitals' : 'tcvn3'
  return undefined
}

/** The text in Unicode. What is not written in the encoding stays as it is. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return text.replace(vniCodes, (code) => fromVni.get(code) ?? code)
  const letters = text.replace(tcvn3Codes, (code) => fromTcvn3.get(code) ?? code)
  return encoding === 'tcvn3' ? letters : letters.toUpperCase()
}

/**
 * The encoding of a text whose fonts are not known, or undefined for what is Unicode already. It is legacy when nearly
 * all words with odd letters are Vietnamese after decoding and hardly any are before.
 */
export function guessEncoding(text: string): 'tcvn3' | 'vni' | undefined {
  const odd = (text.match(wordsOfLatin1) ?? []).filter((word) => /[¡-þ]/.test(word)).slice(0, 2000)
  if (odd.length < fewestWords || share(odd, isSyllable) > 0.3) return undefined
  const known = (['vni', 'tcvn3'] as const).map((encoding) => ({
    encoding,
    share: share(odd, (word) => isSyllable(decodeLegacy(word, encoding))),
  }))
  const best = known.toSorted((a, b) => b.share - a.share)[0]
  return best && best.share >= 0.8 ? best.encoding : undefined
}

const fewestWords = 4

const share = (words: readonly string[], is: (word: string) => boolean): number =>
  words.filter(is).length / words.length

const tcvn3Codes = new RegExp(`[${[...fromTcvn3.keys()].join('')}]`, 'gu')
const vniCodes = new RegExp([...fromVni.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')

/** Letters and the signs that stood for letters; a word that holds anything beyond Latin-1 is Unicode and not asked. */
const wordsOfLatin1 = /(?<![\p{L}\p{M}])[A-Za-z¡-þ]+(?![\p{L}\p{M}])/gu
