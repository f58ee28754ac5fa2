import { keyOf } from '../text-key.ts'
import { type FactField, factLabels } from '../words/prose.words.ts'

export type Facts = Readonly<Partial<Record<FactField, string>>>

/** Facts written behind a label: "Chủ trì: Sở Nội vụ. Thời gian: Quý II." `rest` is the text without them. */
export function labelledFacts(text: string): { facts: Facts; rest: string } {
  const key = keyOf(text)
  const labels = labelsIn(key)
  const facts: Partial<Record<FactField, string>> = {}
  let rest = ''
  let done = 0
  labels.forEach((label, at) => {
    const end = factEnd(text, label.end, labels[at + 1]?.start ?? text.length)
    rest += text.slice(done, label.start)
    done = end
    const value = text
      .slice(label.end, end)
      .replace(/[\s;,.)–-]+$/u, '')
      .trim()
    if (value) facts[label.field] ??= value
  })
  return { facts, rest: (rest + text.slice(done)).replace(/[\s;,(–-]+$/u, '').trim() }
}

type Label = { field: FactField; start: number; end: number }

function labelsIn(key: string): Label[] {
  const found: Label[] = []
  for (const match of key.matchAll(labelPattern)) {
    const words = match[2] ?? ''
    const field = patterns.find(({ pattern }) => pattern.test(words))?.field
    if (field)
      found.push({ field, start: match.index + (match[1]?.length ?? 0), end: match.index + match[0].length })
  }
  return found
}

/** A label stands at the beginning of a text or sentence, after a semicolon, comma, dash or bracket. */
const labelPattern = new RegExp(
  `(^|[.;,(+\\n-] *)((?:${factLabels.map((l) => l.wording).join('|')})) *: *`,
  'gu',
)
const patterns = factLabels.map(({ field, wording }) => ({
  field,
  pattern: new RegExp(`^(?:${wording})$`, 'u'),
}))

/** A fact ends where the next label begins, or with its sentence; an abbreviation's dot ends none. */
function factEnd(text: string, from: number, next: number): number {
  const stop = /[.\n](?=\s+\p{Lu})|\.$/gu
  stop.lastIndex = from
  for (let match = stop.exec(text); match && match.index < next; match = stop.exec(text)) {
    const word = /[\p{L}&]*$/u.exec(text.slice(from, match.index))?.[0] ?? ''
    if (match[0] === '\n' || !/^(?:\p{Lu}{1,3}|Tp)$/u.test(word) || match.index === text.length - 1)
      return match.index + 1
  }
  return next
}
