import { nfc } from '../../platform/vietnamese.ts'
import { accentedWordsOf, wordsOf } from '../words.ts'

/** One word of a query: as typed in lower case, and folded. */
export type Token = { readonly typed: string; readonly word: string }

/** Words that stand together: a quoted phrase, a document's number, or a single word. */
export type Span = { readonly tokens: readonly Token[]; readonly isPhrase: boolean }

/** Nobody searches for more; what comes after it is left out, whatever is sent. */
const longestQuery = 200
const mostWords = 12

/** A query's parts in their order. Quotes make a phrase, as does a number with strokes: 911/KH-UBND, 15/3/2023. */
export function spansOf(query: string): readonly Span[] {
  const text = nfc(query).slice(0, longestQuery)
  const spans: Span[] = []
  let left = mostWords
  for (const [, quotedText, plain] of text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/gu)) {
    const tokens = tokensOf(quotedText ?? plain ?? '').slice(0, left)
    left -= tokens.length
    if (tokens.length === 0) continue
    const isPhrase = tokens.length > 1 && (quotedText !== undefined || isNumber(plain ?? ''))
    if (isPhrase) spans.push({ tokens, isPhrase })
    else for (const token of tokens) spans.push({ tokens: [token], isPhrase: false })
  }
  return spans
}

/** Something with a digit and a stroke inside. */
const isNumber = (part: string) => /\d/.test(part) && /[\p{L}\d][/.\-–_:][\p{L}\d]/u.test(part)

function tokensOf(text: string): readonly Token[] {
  return accentedWordsOf(text).flatMap((typed) => {
    const word = wordsOf(typed)[0]
    return word ? [{ typed, word }] : []
  })
}
