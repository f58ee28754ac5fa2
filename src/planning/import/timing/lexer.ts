import { keyOf } from '../text-key.ts'
import { eventRules } from './event-rules.ts'
import { momentRules } from './moment-rules.ts'
import { barePeriod, periodRules } from './period-rules.ts'
import type { Rule } from './rule.ts'
import type { Token } from './tokens.ts'

const rules: readonly Rule[] = [...eventRules, ...periodRules, ...momentRules]
const afterAnother: readonly Rule[] = [barePeriod, ...rules]

/** A text about time as understood stretches; words that say nothing about time are 'word'. Never fails. */
export function tokensOf(text: string, from = 0): Token[] {
  const key = keyOf(text)
  const tokens: Token[] = []
  for (let at = from; at < key.length; ) {
    const token = key[at] === ' ' ? null : tokenAt(text, key, at, tokens)
    if (token) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return tokens
}

/** The one token that starts at a place. "Hằng quý, 6 tháng, năm": after a period and a comma a bare word is one too. */
export function tokenAt(text: string, key: string, at: number, before: readonly Token[]): Token {
  const lists = before.at(-1)?.is === 'and' && before.at(-2)?.is === 'every'
  for (const rule of lists ? afterAnother : rules) {
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(key)
    const meaning = match && rule.meaning(match, text.slice(at, at + match[0].length))
    if (match && meaning) return { ...meaning, start: at, end: at + Math.max(match[0].trimEnd().length, 1) }
  }
  wordPattern.lastIndex = at
  const word = wordPattern.exec(key)
  return { is: 'word', start: at, end: at + (word?.[0].length || 1) }
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/uy
