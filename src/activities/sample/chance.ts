import { createHash } from 'node:crypto'

/** What looks like chance but is the same on every run: decided by words, never by order. */
export type Chance = {
  /** 0 ≤ number < 1 */
  number(words: string): number
  /** Both ends included. */
  between(words: string, span: readonly [number, number]): number
  pick<T>(words: string, from: readonly T[]): T
  uuid(words: string): string
}

export function chanceOf(seed: string): Chance {
  const hash = (words: string) => createHash('sha256').update(`${seed}\n${words}`).digest()
  const number = (words: string) => hash(words).readUInt32BE(0) / 2 ** 32
  const between = (words: string, [least, most]: readonly [number, number]) =>
    least + Math.floor(number(words) * (most - least + 1))
  return {
    number,
    between,
    pick: (words, from) => from[between(words, [0, from.length - 1])]!,
    uuid: (words) => uuidFrom(hash(words)),
  }
}

/** A name-based identifier in the shape of RFC 9562, version 8. */
function uuidFrom(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
