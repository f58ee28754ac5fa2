import type { Run } from '../../platform/official/model.ts'
import type { Named, RowsOf } from '../figures/figure.ts'
import { namesInText, numberInText } from './numbers.ts'
import type { Telling } from './telling.ts'

const slotPattern = /\{([A-Za-z0-9_.@-]{1,80})\}/g

/** The names of the slots of a text, in their order. */
export const slotsOf = (template: string): readonly string[] =>
  [...template.matchAll(slotPattern)].map((match) => match[1]!)

/** What a slot becomes; undefined when it cannot be told. */
export function slotRun(name: string, telling: Telling): Run | undefined {
  const fact = telling.facts.get(name)
  if (fact !== undefined) return fact === '' ? undefined : { text: fact }
  const list = /^(.+)\.(missing|named)$/.exec(name)
  if (list) {
    const figure = telling.figures.get(list[1]!)
    return figure && namesRun(figure[list[2] as 'missing' | 'named'], figure.rowsOf)
  }
  const figure = telling.figures.get(name)
  if (!figure) return undefined
  const value = telling.told(name)!
  const mark = telling.markOf(figure)
  const opens = { key: name, value, href: telling.hrefOf(name) }
  return { text: numberInText(value, figure.unit), figure: mark ? { ...opens, mark } : opens }
}

/** Agencies keep their capitals; the titles of themes are a part of the sentence. */
function namesRun(named: readonly Named[] | undefined, rowsOf: RowsOf): Run | undefined {
  if (!named || named.length === 0) return undefined
  const names = named.map(({ name }) => (rowsOf === 'themes' ? lowerFirst(name) : name))
  return { text: namesInText(names, 5, rowsOf === 'themes' ? 'nội dung khác' : 'đơn vị khác') }
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** A text with its slots told. What cannot be told any more says so; it is never left blank. */
export function fill(template: string, telling: Telling): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of template.matchAll(slotPattern)) {
    if (match.index > at) runs.push({ text: template.slice(at, match.index) })
    runs.push(slotRun(match[1]!, telling) ?? { text: 'chưa có số liệu' })
    at = match.index + match[0].length
  }
  if (at < template.length) runs.push({ text: template.slice(at) })
  return runs
}

/** Whether every slot of the text can be told. */
export const isTellable = (template: string, telling: Telling): boolean =>
  slotsOf(template).every((name) => slotRun(name, telling) !== undefined)
