import { child, type Element, value } from './xml.ts'

type Level = { start: number; format: string; text: string }
type Numbers = {
  abstract: Map<string, Level[]>
  lists: Map<string, { abstractId: string; levels: Map<number, Partial<Level>> }>
}

/** Gives each automatically numbered paragraph the label that Word would print. Labels depend on what came before. */
export type Labeller = (listId: string, level: number) => string | undefined

export function labellerFrom(parts: readonly Element[]): Labeller {
  const numbers = numbersFrom(parts)
  const counters = new Map<string, number[]>()
  const restarted = new Set<string>()
  return (listId, level) => {
    const list = numbers.lists.get(listId)
    const levels = list && numbers.abstract.get(list.abstractId)
    if (!list || !levels || level > 8) return undefined
    const counts = counters.get(list.abstractId) ?? []
    counters.set(list.abstractId, counts)
    const levelAt = (at: number): Level => ({ ...emptyLevel, ...levels[at], ...list.levels.get(at) })
    const restartKey = `${listId}.${level}`
    const restart = list.levels.get(level)?.start !== undefined && !restarted.has(restartKey)
    restarted.add(restartKey)
    counts[level] = restart || counts[level] === undefined ? levelAt(level).start : counts[level] + 1
    counts.length = level + 1
    return printed(levelAt, counts, level)
  }
}

const emptyLevel: Level = { start: 1, format: 'decimal', text: '' }

function printed(levelAt: (at: number) => Level, counts: readonly number[], level: number): string {
  const own = levelAt(level)
  if (own.format === 'bullet') return bulletOf(own.text)
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return numberAs(levelAt(at).format, counts[at] ?? levelAt(at).start)
  })
}

function numbersFrom(parts: readonly Element[]): Numbers {
  const numbers: Numbers = { abstract: new Map(), lists: new Map() }
  for (const part of parts) {
    const id = part.attributes.abstractNumId ?? part.attributes.numId ?? ''
    if (part.name === 'abstractNum') numbers.abstract.set(id, levelsOf(part))
    if (part.name === 'num')
      numbers.lists.set(part.attributes.numId ?? '', {
        abstractId: value(child(part, 'abstractNumId')) ?? '',
        levels: overridesOf(part),
      })
  }
  return numbers
}

function levelsOf(part: Element): Level[] {
  const levels: Level[] = []
  for (const level of part.children)
    if (level.name === 'lvl') levels[Number(level.attributes.ilvl)] = { ...emptyLevel, ...levelOf(level) }
  return levels
}

function levelOf(level: Element): Partial<Level> {
  const start = value(child(level, 'start'))
  return {
    ...(start ? { start: Number(start) } : {}),
    format: value(child(level, 'numFmt')) ?? 'decimal',
    text: value(child(level, 'lvlText')) ?? '',
  }
}

function overridesOf(part: Element): Map<number, Partial<Level>> {
  const levels = new Map<number, Partial<Level>>()
  for (const override of part.children) {
    if (override.name !== 'lvlOverride') continue
    const start = value(child(override, 'startOverride'))
    const level = child(override, 'lvl')
    levels.set(Number(override.attributes.ilvl), {
      ...(level ? levelOf(level) : {}),
      ...(start ? { start: Number(start) } : {}),
    })
  }
  return levels
}

/** Symbol fonts keep their bullets in the private area. */
const bulletOf = (text: string): string => (/^[\p{L}\p{Co}]?$/u.test(text) ? '•' : text)

function numberAs(format: string, number: number): string {
  if (format === 'upperRoman') return roman(number)
  if (format === 'lowerRoman') return roman(number).toLowerCase()
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerLetter') return letters(number)
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  return format === 'none' ? '' : String(number)
}

const letters = (number: number): string => {
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(Math.floor((number - 1) / 26) + 1, 9))
}

function roman(number: number): string {
  let rest = Math.min(Math.max(number, 0), 3999)
  let text = ''
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) text += sign
  return text
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
