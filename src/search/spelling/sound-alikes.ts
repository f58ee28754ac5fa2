/** A word that sounds like the typed one, and how unlikely the mix-up is. */
export type Variant = { readonly word: string; readonly cost: number }

/** Beginnings and ends of syllables that are written for one another, folded. */
const onsets: readonly (readonly string[])[] = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi', 'r', 'v'],
  ['n', 'l'],
  ['c', 'k', 'q'],
  ['g', 'gh'],
  ['ng', 'ngh'],
  ['k', 'kh'],
  ['t', 'th'],
  ['p', 'ph'],
]
const endings: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['t', 'c', 'ch'],
  ['i', 'y'],
  ['ai', 'ay'],
  ['iu', 'ieu', 'uu'],
  ['u', 'o'],
]

const cost = 0.5

/** Every word that differs in its beginning, its end, or both, by letters that sound alike. */
export function soundAlikes(word: string): readonly Variant[] {
  const ofOnset = swaps(word, onsets, (text, part) => text.startsWith(part), replaceStart)
  const ofBoth = [word, ...ofOnset].flatMap((one) =>
    swaps(one, endings, (text, part) => text.endsWith(part), replaceEnd).map((variant) => ({
      word: variant,
      cost: one === word ? cost : 2 * cost,
    })),
  )
  return [...ofOnset.map((variant) => ({ word: variant, cost })), ...ofBoth]
}

type Swap = (text: string, from: string, to: string) => string

const replaceStart: Swap = (text, from, to) => to + text.slice(from.length)
const replaceEnd: Swap = (text, from, to) => text.slice(0, text.length - from.length) + to

const swaps = (
  word: string,
  classes: readonly (readonly string[])[],
  has: (text: string, part: string) => boolean,
  replace: Swap,
): readonly string[] =>
  classes.flatMap((parts) =>
    parts
      .filter((part) => has(word, part) && part.length < word.length)
      .flatMap((from) => parts.filter((to) => to !== from).map((to) => replace(word, from, to))),
  )
