import type { Text } from '../../../platform/i18n.ts'
import { expressionBounds } from './bounds.ts'
import { expressionTexts as t } from './texts.ts'
import type { Token } from './tokens.ts'
import { type Comparison, type FunctionName, isCondition, type Node } from './tree.ts'
import { Unreadable } from './unreadable.ts'

const functions: ReadonlyMap<string, FunctionName> = new Map([
  ['min', 'min'],
  ['max', 'max'],
  ['round', 'round'],
  ['nếu', 'if'],
  ['neu', 'if'],
  ['if', 'if'],
])
const pointsOf = new Set(['diem', 'điểm', 'points'])
const words = { and: ['và', 'and'], or: ['hoặc', 'or'], not: ['không', 'not'] } as const
const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '=', '<>'])

/** The tree of the parts: or, and, not, comparison, sum, product, sign, value, each binding tighter. Throws Unreadable. */
export function readTree(tokens: readonly Token[]): Node {
  let at = 0
  let depth = 0
  const now = () => tokens[at]!
  const takes = (...texts: readonly string[]) => {
    const is = (now().kind === 'sign' || now().kind === 'word') && texts.includes(now().text)
    if (is) at += 1
    return is
  }
  const needs = (sign: string) => {
    if (!takes(sign)) throw missing({ vi: `"${sign}"`, en: `"${sign}"` }, now())
  }
  const nested = (read: () => Node): Node => {
    depth += 1
    if (depth > expressionBounds.depth) throw new Unreadable(t.tooDeep)
    const node = read()
    depth -= 1
    return node
  }
  const numberFrom = (read: () => Node): Node => {
    const start = now().at
    const node = read()
    if (isCondition(node)) throw notANumber(start)
    return node
  }

  const or = (): Node => {
    let left = and()
    while (takes(...words.or)) left = { kind: 'logic', sign: 'or', left, right: and() }
    return left
  }
  const and = (): Node => {
    let left = not()
    while (takes(...words.and)) left = { kind: 'logic', sign: 'and', left, right: not() }
    return left
  }
  const not = (): Node => (takes(...words.not) ? { kind: 'not', of: nested(not) } : comparison())
  const comparison = (): Node => {
    const start = now().at
    const left = sum()
    if (now().kind !== 'sign' || !comparisons.has(now().text)) return left
    if (isCondition(left)) throw notANumber(start)
    const sign = now().text as Comparison
    at += 1
    const right = numberFrom(sum)
    if (comparisons.has(now().text)) throw new Unreadable(t.oneComparison)
    return { kind: 'comparison', sign, left, right }
  }
  const sum = (): Node => chain(['+', '-'], product)
  const product = (): Node => chain(['*', '/'], value)
  const chain = (signs: readonly ('+' | '-' | '*' | '/')[], part: () => Node): Node => {
    const start = now().at
    let left = part()
    for (;;) {
      const sign = signs.find((one) => takes(one))
      if (!sign) return left
      if (isCondition(left)) throw notANumber(start)
      left = { kind: 'arithmetic', sign, left, right: numberFrom(part) }
    }
  }
  const value = (): Node => {
    const token = now()
    if (takes('-')) return { kind: 'negative', of: nested(() => numberFrom(value)) }
    if (takes('(')) {
      const inner = nested(or)
      needs(')')
      return inner
    }
    at += 1
    if (token.kind === 'number') return { kind: 'number', value: token.value! }
    if (token.kind === 'word') return word(token)
    throw missing(t.aValue, token)
  }
  const word = (token: Token): Node => {
    if (pointsOf.has(token.text)) return points()
    const name = functions.get(token.text)
    if (name) return call(name, token.text)
    if (/^[a-z][a-z0-9_]*$/.test(token.text) && !reserved.has(token.text) && now().text !== '(')
      return { kind: 'measure', key: token.text }
    throw new Unreadable({
      vi: t.unknownWord.vi(token.text, token.at),
      en: t.unknownWord.en(token.text, token.at),
    })
  }
  const points = (): Node => {
    needs('(')
    const code = now()
    if (code.kind !== 'code') throw missing(t.aCode, code)
    at += 1
    needs(')')
    return { kind: 'points', code: code.text }
  }
  const call = (name: FunctionName, spelled: string): Node => {
    needs('(')
    const args: Node[] = []
    do {
      const isAsked = name === 'if' && args.length === 0
      args.push(nested(isAsked ? or : () => numberFrom(or)))
    } while (takes(';'))
    needs(')')
    if (!arity[name](args.length))
      throw new Unreadable({ vi: t.tooManyArguments.vi(spelled), en: t.tooManyArguments.en(spelled) })
    return { kind: 'call', name, args }
  }

  const root = or()
  if (now().kind !== 'end') throw missing(t.aValue, now())
  return root
}

const reserved: ReadonlySet<string> = new Set(Object.values(words).flat())

const arity: Record<FunctionName, (count: number) => boolean> = {
  min: (count) => count >= 2,
  max: (count) => count >= 2,
  round: (count) => count === 1 || count === 2,
  if: (count) => count === 3,
}

const notANumber = (at: number): Unreadable =>
  new Unreadable({ vi: t.needsNumber.vi(at), en: t.needsNumber.en(at) })

const missing = (what: Text, { kind, text, at }: Token): Unreadable =>
  new Unreadable(
    kind === 'end'
      ? t.endsEarly
      : { vi: t.expected.vi(what.vi, text, at), en: t.expected.en(what.en, text, at) },
  )
