import { type Excerpt, type Needle, passageWith } from '../../platform/search-words.ts'
import type { EntryFile } from '../entry.ts'

/** What is shown of a hit, and in which of its files it stands when the page itself has less of the words. */
export type Passage = { readonly excerpt: Excerpt; readonly file?: string }

type Told = { readonly summary: string; readonly text: string; readonly files: readonly EntryFile[] }

/** The summary if it has all the words; otherwise where most of them stand: text before files. */
export function passageOf({ summary, text, files }: Told, needles: readonly Needle[]): Passage {
  let best: Passage = { excerpt: passageWith(summary, needles) }
  const wanted = needles.length
  for (const { name, text: words } of [{ name: undefined, text }, ...files]) {
    if (best.excerpt.found >= wanted) break
    const found = passageWith(words, needles)
    const isBetter = found.found > best.excerpt.found || (!hasWords(best) && hasWords({ excerpt: found }))
    if (isBetter) best = { excerpt: found, file: name }
  }
  return best
}

const hasWords = ({ excerpt: { pieces } }: Passage) => pieces.length > 0
