import { isNear, likenessOfTexts } from '../../src/activities/evidence/near-copies/texts/judge-texts.ts'
import { keysOfText } from '../../src/activities/evidence/near-copies/texts/min-hash.ts'
import { shinglesOf, syllablesOf } from '../../src/activities/evidence/near-copies/texts/shingles.ts'
import { diceOf } from './dice.ts'
import { type Tally, tallyOf } from './tally.ts'
import { report, textCopyKinds } from './vietnamese-texts.ts'

/** So many reports of other events in one form, and copies of each, by kind. */
export function textRun(count: number, seed: number): readonly Tally[] {
  const dice = diceOf(seed)
  const texts = Array.from({ length: count }, () => report(dice))
  const known = texts.map((text) => {
    const shingles = shinglesOf(syllablesOf(text))
    return { shingles, keys: new Set(keysOfText(shingles)) }
  })
  const heldBy = new Map<number, number>()
  for (const { shingles } of known)
    for (const shingle of shingles) heldBy.set(shingle, (heldBy.get(shingle) ?? 0) + 1)
  const nearOnes = (text: string, self?: number) => {
    const shingles = shinglesOf(syllablesOf(text))
    const keys = keysOfText(shingles)
    const own = new Set(self === undefined ? shingles : [])
    const textsWith = (shingle: number) => (heldBy.get(shingle) ?? 0) + (own.has(shingle) ? 1 : 0)
    return known.flatMap((one, at) =>
      at !== self &&
      keys.some((key) => one.keys.has(key)) &&
      isNear(likenessOfTexts(shingles, one.shingles, textsWith))
        ? [at]
        : [],
    )
  }
  const tallies = Object.entries(textCopyKinds).map(([kind, change]) => {
    const tally = tallyOf(kind)
    for (const [at, text] of texts.entries()) tally.note(at, nearOnes(change(text, dice)))
    return tally
  })
  const others = tallyOf('other events, same form')
  for (const [at, text] of texts.entries()) others.note(undefined, nearOnes(text, at))
  return [...tallies, others]
}
