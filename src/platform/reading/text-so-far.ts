import { readingLimits } from './limits.ts'

/** Words as they are found, as many as are kept. */
export class TextSoFar {
  #parts: string[] = []
  #length = 0

  add(words: string) {
    if (this.#length > readingLimits.characters) return
    this.#parts.push(words)
    this.#length += words.length
  }

  toString(): string {
    return this.#parts.join('')
  }
}
