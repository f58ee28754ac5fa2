import { freshSalt, readerId } from '../../platform/visits/reader-id.ts'
import type { Reading } from '../../platform/visits/reading.ts'

/**
 * Who has answered about which story today, in memory alone: a hash under a key that is thrown away at midnight. Nothing
 * of it is written down, so a restart forgets it.
 */
export type Raters = {
  /** Whether this reader has not yet answered about the story on that day; remembers the answer. */
  isFirst(storyId: number, reader: Reading, day: string): boolean
}

/** Beyond this somebody makes up readers; memory matters more. */
const most = 200_000

export function createRaters(): Raters {
  let today = ''
  let salt = freshSalt()
  const seen = new Set<string>()
  return {
    isFirst(storyId, reader, day) {
      if (day !== today || seen.size >= most) {
        seen.clear()
        salt = freshSalt()
        today = day
      }
      const key = `${storyId}|${readerId(salt, reader)}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    },
  }
}
