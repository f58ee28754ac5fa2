import { fold, nfc } from '../platform/vietnamese.ts'

/** A word that is longer than this is no word; its beginning stands for it. */
const longestWord = 40

/** The words of a text as they are matched: folded, letters and digits only, in their order. */
export const wordsOf = (text: string): readonly string[] =>
  (fold(text).match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, longestWord))

/** The words with their diacritics, in lower case. */
export const accentedWordsOf = (text: string): readonly string[] =>
  (
    nfc(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  ).map((word) => word.slice(0, longestWord))
