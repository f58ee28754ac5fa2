import type { Clock } from '../platform/clock.ts'
import type { Queryable } from '../platform/database/open.ts'
import { countsVersion, loadVocabulary } from './spelling/store-vocabulary.ts'
import type { Vocabulary } from './spelling/vocabulary.ts'
import { stopWordRows, synonymRows } from './store-lexicon.ts'
import { type StopWords, stopWordsOf } from './understand/stop-words.ts'
import { type Synonyms, synonymsOf } from './understand/synonyms.ts'

/** What a process keeps in memory of the words: a few hundred kilobytes. */
export type Lexicon = {
  meanings(): Promise<{ synonyms: Synonyms; stopWords: StopWords }>
  /** As it was at most a minute ago. */
  vocabulary(): Promise<Vocabulary>
}

/** A vocabulary below this is read again at every change: in a young house each story brings words. */
const isSmall = 5000

export function createLexicon(db: Queryable, clock: Clock): Lexicon {
  let meanings: { day: string; synonyms: Synonyms; stopWords: StopWords } | undefined
  let words: { version: number; minute: number; vocabulary: Vocabulary } | undefined
  return {
    async meanings() {
      const day = clock.today().toString()
      if (meanings?.day === day && meanings.synonyms.longest > 0) return meanings
      meanings = {
        day,
        synonyms: synonymsOf(await synonymRows(db, day)),
        stopWords: stopWordsOf(await stopWordRows(db)),
      }
      return meanings
    },
    async vocabulary() {
      const minute = Math.floor(clock.now().epochMilliseconds / 60_000)
      if (words && words.minute === minute && words.vocabulary.entries > isSmall) return words.vocabulary
      const version = await countsVersion(db)
      if (words?.version !== version) words = { version, minute, vocabulary: await loadVocabulary(db) }
      else words = { ...words, minute }
      return words.vocabulary
    },
  }
}
