import type { StopWords } from './stop-words.ts'
import type { Synonyms } from './synonyms.ts'
import { type Span, spansOf, type Token } from './tokens.ts'

/** One way to say what a group asks for: its words, anywhere in an entry or one after the other; `text` of a synonym. */
export type Alternative = {
  readonly words: readonly string[]
  readonly isPhrase: boolean
  readonly text?: string
}

/** A part of the query that an entry must have, in at least one of its ways; the first is the typed one. */
export type Group = {
  readonly tokens: readonly Token[]
  readonly alternatives: readonly Alternative[]
  /** It ranks, but does not exclude: 'của'. */
  readonly isOptional: boolean
  /** Loose words may be misspelt; quoted ones, numbers and known abbreviations are meant as they are. */
  readonly isFixed: boolean
}

export type Understanding = {
  readonly groups: readonly Group[]
  /** Typing ended inside the last word: it may be the beginning of one. */
  readonly mayGoOn: boolean
}

/** What a query asks for. Pure; the same for every reader. */
export function understand(query: string, synonyms: Synonyms, stopWords: StopWords): Understanding {
  const groups = grouped(spansOf(query), synonyms)
  const isStop = ({ tokens, isFixed }: Group) => !isFixed && tokens.every((token) => stopWords.has(token))
  const hasOthers = groups.some((group) => !isStop(group))
  const last = groups.at(-1)
  return {
    groups: groups.map((group) => ({ ...group, isOptional: hasOthers && isStop(group) })),
    mayGoOn:
      last !== undefined && !last.isFixed && last.tokens.length === 1 && /[\p{L}\p{M}\d]$/u.test(query),
  }
}

/** Takes the longest run of words that has a synonym together, then the next. */
function grouped(spans: readonly Span[], synonyms: Synonyms): readonly Group[] {
  const groups: Group[] = []
  for (let at = 0; at < spans.length; ) {
    const run = longestKnown(spans.slice(at, at + synonyms.longest), synonyms)
    groups.push(run ? known(run, synonyms) : single(spans[at]!))
    at += run?.length ?? 1
  }
  return groups
}

function longestKnown(spans: readonly Span[], synonyms: Synonyms): readonly Span[] | undefined {
  for (let length = spans.length; length > 0; length--) {
    const run = spans.slice(0, length)
    const isLoose = run.every(({ isPhrase }) => !isPhrase) || length === 1
    if (isLoose && synonyms.of(wordsIn(run)).length > 0) return run
  }
  return undefined
}

function known(run: readonly Span[], synonyms: Synonyms): Group {
  const words = wordsIn(run)
  const others = synonyms.of(words).map((meaning) => ({ ...meaning, isPhrase: true }))
  return {
    tokens: run.flatMap(({ tokens }) => tokens),
    alternatives: [{ words, isPhrase: run[0]!.isPhrase }, ...others],
    isOptional: false,
    isFixed: true,
  }
}

const single = ({ tokens, isPhrase }: Span): Group => ({
  tokens,
  alternatives: [{ words: tokens.map(({ word }) => word), isPhrase }],
  isOptional: false,
  isFixed: isPhrase || tokens.every(({ word }) => /^\d/.test(word)),
})

const wordsIn = (spans: readonly Span[]) => spans.flatMap(({ tokens }) => tokens.map(({ word }) => word))
