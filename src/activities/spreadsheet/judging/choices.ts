import { fold } from '../../../platform/vietnamese.ts'

/** Something to choose from, and the words it goes by, as `matching` makes them. */
export type Choice = {
  readonly value: string
  readonly label: string
  readonly words: readonly string[]
  /** What people say when they mean it; never taken for it. */
  readonly hints?: readonly string[]
}

export const choice = (value: string, label: string, ...also: readonly (string | null)[]): Choice => ({
  value,
  label,
  words: [...new Set([label, ...also].flatMap((words) => (words ? [matching(words)] : [])))],
})

/** Without diacritics, case and signs: '4. Cải cách…' and '4 cai cach' are alike. */
export const matching = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export type Chosen =
  | { readonly ok: true; readonly values: readonly string[] }
  /** What was meant by none or by several, and what it may have been. */
  | {
      readonly ok: false
      readonly text: string
      readonly isUnclear: boolean
      readonly perhaps: readonly string[]
    }

const shortestStart = 3

/** The one that goes by these words, or whose words begin with them when no other's do. */
export function chooseOne(text: string, choices: readonly Choice[]): Chosen {
  const found = meantBy(text, choices)
  const [first] = found
  if (first && found.length === 1) return { ok: true, values: [first.value] }
  const perhaps = (found.length > 1 ? found : likely(text, choices)).slice(0, 3).map(({ label }) => label)
  return { ok: false, text, isUnclear: found.length > 1, perhaps }
}

/** Several, a line or a semicolon apart; commas too, unless they belong to the names. */
export function chooseMany(text: string, choices: readonly Choice[]): Chosen {
  const whole = onlyOne(text, choices)
  if (whole) return { ok: true, values: [whole] }
  const values: string[] = []
  for (const piece of piecesOf(text, /[;\n]/)) {
    const meant = onlyOne(piece, choices) ?? eachOf(piece, choices)
    if (!meant) return chooseOne(piece, choices)
    values.push(...[meant].flat())
  }
  return { ok: true, values: [...new Set(values)] }
}

function meantBy(text: string, choices: readonly Choice[]): readonly Choice[] {
  const asked = matching(text)
  const exact = choices.filter(({ words }) => words.includes(asked))
  return exact.length > 0 || asked.length < shortestStart
    ? exact
    : choices.filter(({ words }) => words.some((one) => one.startsWith(asked)))
}

function onlyOne(text: string, choices: readonly Choice[]): string | undefined {
  const [first, second] = meantBy(text, choices)
  return second ? undefined : first?.value
}

function eachOf(text: string, choices: readonly Choice[]): readonly string[] | undefined {
  const pieces = piecesOf(text, /,/)
  const values = pieces.flatMap((piece) => onlyOne(piece, choices) ?? [])
  return pieces.length > 1 && values.length === pieces.length ? values : undefined
}

const piecesOf = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((piece) => piece.trim())
    .filter(Boolean)

/** Those that share the most words with what was written. */
function likely(text: string, choices: readonly Choice[]): readonly Choice[] {
  const words = matching(text)
    .split(' ')
    .filter((word) => word.length > 1)
  const shared = (choice: Choice) =>
    Math.max(
      ...[...choice.words, ...(choice.hints ?? [])].map(
        (one) => words.filter((word) => one.split(' ').includes(word)).length,
      ),
    )
  return choices
    .map((one) => ({ one, count: shared(one) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ one }) => one)
}
