import { nfc } from '../../../platform/vietnamese.ts'
import { expressionBounds } from './bounds.ts'
import { expressionTexts as t } from './texts.ts'
import { Unreadable } from './unreadable.ts'

export type Token = {
  readonly kind: 'number' | 'word' | 'code' | 'sign' | 'end'
  /** Words in lower case, signs in one spelling, codes without their quotation marks. */
  readonly text: string
  readonly value?: number
  /** The place in the text, from 1. */
  readonly at: number
}

/**
 * Decimals are written with a point or a comma, so that "0,8" is eight tenths; a comma that does not stand between two
 * digits separates values as a semicolon does.
 */
const patterns = [
  ['space', /\s+/y],
  ['number', /\d{1,9}(?:[.,]\d{1,9})?%?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_]{0,59}/uy],
  ['code', /["“”]([^"“”]{1,40})["“”]/y],
  ['sign', /<=|>=|<>|!=|==|[-+*/()<>=;,≤≥≠×÷−]/y],
] as const

const spelling: ReadonlyMap<string, string> = new Map([
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
  ['!=', '<>'],
  ['==', '='],
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  [',', ';'],
])

/** The parts of an expression in order, closed by an end. Throws Unreadable. */
export function tokensOf(source: string): readonly Token[] {
  if (source.length > expressionBounds.length) throw new Unreadable(t.tooLong)
  const text = nfc(source)
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const [kind, match] = nextOf(text, at)
    if (kind !== 'space') tokens.push(tokenOf(kind, match, at + 1))
    if (tokens.length > expressionBounds.tokens) throw new Unreadable(t.tooLong)
    at += match[0].length
  }
  if (tokens.length === 0) throw new Unreadable(t.empty)
  return [...tokens, { kind: 'end', text: '', at: text.length + 1 }]
}

function nextOf(text: string, at: number): readonly [(typeof patterns)[number][0], RegExpExecArray] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return [kind, match]
  }
  const sign = String.fromCodePoint(text.codePointAt(at)!)
  throw new Unreadable({ vi: t.unknownSign.vi(sign, at + 1), en: t.unknownSign.en(sign, at + 1) })
}

function tokenOf(kind: Exclude<Token['kind'], 'end'>, match: RegExpExecArray, at: number): Token {
  const [text, inner] = match
  if (kind === 'code') return { kind, text: inner!.trim(), at }
  if (kind === 'word') return { kind, text: text.toLowerCase(), at }
  if (kind === 'sign') return { kind, text: spelling.get(text) ?? text, at }
  const value = Number(text.replace('%', '').replace(',', '.'))
  return { kind, text, at, value: text.endsWith('%') ? value / 100 : value }
}
