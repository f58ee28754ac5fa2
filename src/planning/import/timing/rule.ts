import type { Meaning } from './tokens.ts'

/** A sticky pattern over the key, and what it means; null lets the next rule try. */
export type Rule = {
  readonly pattern: RegExp
  readonly meaning: (match: RegExpExecArray, written: string) => Meaning | null
}

/** Words end where letters end: 'tu' must not match in 'tuan'. */
export const rule = (source: string, meaning: Rule['meaning']): Rule => ({
  pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'uy'),
  meaning,
})

/** Like `rule`, for patterns that end in a sign. */
export const signRule = (source: string, meaning: Rule['meaning']): Rule => ({
  pattern: new RegExp(source, 'uy'),
  meaning,
})

/** Alternatives, longest first, with any number of spaces where one is written. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('/', '\\/').replaceAll(' ', ' +'))
    .join('|')
