import type { OutlineParagraph, OutlineSentence, OutlineSeries } from '../outline/outline.ts'
import type { Telling } from './telling.ts'
import { isTellable, slotsOf } from './template.ts'

/** The sentences of a paragraph that can be told, with their slots; empty when there is nothing to say. */
export const composed = ({ say }: OutlineParagraph, telling: Telling): string =>
  say
    .map((one) => ('items' in one ? seriesText(one, telling) : sentenceText(one, telling)))
    .filter((text) => text !== undefined && text !== '')
    .join(' ')

function sentenceText({ text, when, or }: OutlineSentence, telling: Telling): string | undefined {
  if ((!when || holds(when, telling)) && isTellable(text, telling)) return text
  return or !== undefined && isTellable(or, telling) ? or : undefined
}

/** Parts of which there was nothing are left out. */
function seriesText({ lead, items, none }: OutlineSeries, telling: Telling): string | undefined {
  const parts = items.flatMap((item) => {
    if (isNothing(item.text, telling)) return []
    return sentenceText(item, telling) ?? []
  })
  if (parts.length === 0) return isTellable(none, telling) ? none : undefined
  return isTellable(lead, telling) ? `${lead} ${parts.join('; ')}.` : `${parts.join('; ')}.`
}

/** Whether the first number of the text counts nothing; a score of zero is something. */
function isNothing(text: string, telling: Telling): boolean {
  const first = slotsOf(text).find((name) => telling.figures.has(name))
  return first !== undefined && telling.figures.get(first)?.unit === 'count' && telling.told(first) === 0
}

function holds({ figure, is }: NonNullable<OutlineSentence['when']>, telling: Telling): boolean {
  const value = telling.told(figure)
  const of = telling.told(`${figure}.of`)
  if (value === undefined) return false
  if (is === 'some') return value > 0
  if (is === 'none') return value === 0
  if (of === undefined || of === 0) return false
  return is === 'part' ? value < of : value >= of
}
