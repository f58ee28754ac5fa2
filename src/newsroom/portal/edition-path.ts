import { type EditionLang, editionLangs } from '../story.ts'
import { storyPath } from '../story-path.ts'

type Placed = Parameters<typeof storyPath>[0]

/** The one address of a story in a language: Vietnamese and English have pages of their own, the others a part of the address. */
export function editionPath(story: Placed, lang: EditionLang): string {
  const path = storyPath(story)
  if (lang === 'vi') return path
  return lang === 'en' ? `/en${path}` : `${path}?ban=${lang}`
}

/** The address of every language that the story stands in, by the language's tag. */
export const editionPaths = (
  story: Placed & { readonly languages: readonly EditionLang[] },
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    editionLangs
      .filter((lang) => story.languages.includes(lang))
      .map((lang) => [lang, editionPath(story, lang)]),
  )
