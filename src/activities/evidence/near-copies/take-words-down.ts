import type { Tx } from '../../../platform/database/open.ts'
import {
  forgetTextPrint,
  keepNearTexts,
  replaceTextPrint,
  type TextSource,
  textsSharing,
  textsWithEach,
} from './store-texts.ts'
import { isNear, likenessOfTexts } from './texts/judge-texts.ts'
import { keysOfText } from './texts/min-hash.ts'
import { fewestSyllables, shinglesOf, syllablesOf } from './texts/shingles.ts'

export type Words = {
  readonly activityId: number
  readonly source: TextSource
  /** '' for the entry itself, else the hash of what was read. */
  readonly key: string
  readonly name: string
  readonly text: string
}

const mostCompared = 30
/** The most alike; whoever looks further finds the next ones from there. */
const mostKept = 5
/** So many shingles of a long text say as well as all of them how much of it stands elsewhere. */
const mostWeighed = 400

/** Takes down what a text of an activity says, and which texts known before say nearly the same. Safe to repeat. */
export async function takeWordsDown(tx: Tx, words: Words, foundAt: string): Promise<void> {
  const { text, ...about } = words
  const syllables = syllablesOf(text)
  if (syllables.length < fewestSyllables) {
    await forgetTextPrint(tx, about)
    return
  }
  const shingles = shinglesOf(syllables)
  const print = { ...about, syllables: syllables.length, shingles, keys: keysOfText(shingles) }
  const id = await replaceTextPrint(tx, print)
  const candidates = await textsSharing(tx, print, mostCompared)
  const found: { id: number; likeness: number }[] = []
  for (const candidate of candidates) {
    const [own, other] = [shingles.slice(0, mostWeighed), candidate.shingles.slice(0, mostWeighed)]
    const texts = await textsWithEach(tx, own.length <= other.length ? own : other)
    const likeness = likenessOfTexts(own, other, (shingle) => texts.get(shingle) ?? 1)
    if (isNear(likeness)) found.push({ id: candidate.id, likeness })
  }
  const most = found.sort((a, b) => b.likeness - a.likeness).slice(0, mostKept)
  await keepNearTexts(tx, id, most, foundAt)
}
