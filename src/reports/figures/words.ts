import type { loadWords } from '../../activities/index.ts'
import type { KeyWords } from './key.ts'

type Theme = { readonly id: number; readonly title: string }

/** Forms, audiences and languages of every day: what was done keeps the word that it was told in. */
export function wordsOfKeys(
  { forms, audiences, languages }: Awaited<ReturnType<typeof loadWords>>,
  themes: readonly Theme[],
): KeyWords {
  const named = (some: typeof audiences) => new Map(some.map(({ key, name }) => [key, name]))
  return {
    forms: named(forms),
    audiences: named(audiences),
    languages: named(languages),
    themes: new Map(themes.map(({ id, title }) => [id, { vi: title, en: title }])),
  }
}
