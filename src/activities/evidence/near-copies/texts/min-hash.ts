import { stirred } from './shingles.ts'

const bands = 64
const rows = 2

/**
 * Keys under which a text is looked up: 64 bands of two minima each (A. Broder, On the resemblance and containment of
 * documents, 1997). Two texts whose shingles are alike to the share s meet in one of them with 1 - (1 - s²)^64: nearly
 * always from a fifth on, seldom below a twentieth.
 */
export function keysOfText(shingles: readonly number[]): readonly number[] {
  const keys = new Set<number>()
  for (let band = 0; band < bands; band++) {
    let key = band + 1
    for (let row = 0; row < rows; row++) {
      const seed = stirred(band * rows + row + 1)
      let least = Number.POSITIVE_INFINITY
      for (const shingle of shingles) {
        const hash = stirred(shingle ^ seed)
        if (hash < least) least = hash
      }
      key = stirred(key ^ least)
    }
    keys.add(key)
  }
  return [...keys]
}
