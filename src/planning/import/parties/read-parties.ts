import { oneLine } from '../../../platform/vietnamese.ts'
import type { AgencyClass, Parties } from '../plan-document.ts'
import { capitalised, keyOf } from '../text-key.ts'
import { namesIn } from './name-lists.ts'
import { startAt } from './starts.ts'
import { writtenOut } from './write-out.ts'

type Found = { agencies: string[]; classes: AgencyClass[]; positions: string[]; unresolved: string[] }

/**
 * The bodies, classes and posts that a cell or a phrase names, in the document's words. Lines of a cell are separate
 * names. Null when nothing is written there ("", "-"). What is not recognised is listed as `unresolved`.
 */
export function readParties(written: string, lines: readonly string[] = [written]): Parties | null {
  const key = `${written}\u0000${lines.join('\u0000')}`
  const before = known.get(key)
  if (before !== undefined) return before
  const found = read(written, lines)
  if (known.size >= mostKnown) known.clear()
  known.set(key, found)
  return found
}

/** An annex names the same bodies row after row. */
const known = new Map<string, Parties | null>()
const mostKnown = 500
const longest = 4000

function read(written: string, lines: readonly string[]): Parties | null {
  const text = oneLine(written)
  if (text.length > longest) return { text, agencies: [], classes: [], unresolved: [`${text.slice(0, 80)}…`] }
  if (/^[-–—.,:;/\s]*$/u.test(text)) return null
  const whole = oneLine(
    lines
      .map((line) =>
        line
          .trim()
          .replace(/[;,.]+$/u, '')
          .replace(bullet, ''),
      )
      .filter(Boolean)
      .join('; '),
  )
  const { kept, excepted } = withoutExceptions(writtenOut(whole))
  const found = scan(kept)
  const except = excepted.flatMap((part) => {
    const inner = scan(part)
    const places = inner.unresolved.flatMap((words) => words.split(/\s*,\s*|\s+và\s+/u))
    return [...inner.agencies, ...inner.positions, ...(inner.classes.length ? [part] : []), ...places]
  })
  return {
    text,
    agencies: unique(found.agencies),
    classes: unique(found.classes),
    ...(found.positions.length ? { positions: unique(found.positions) } : {}),
    ...(except.length ? { except: unique(except) } : {}),
    ...(found.unresolved.length ? { unresolved: unique(found.unresolved) } : {}),
  }
}

const bullet = /^\s*(?:[-–—+•*]|\d{1,2}[.)])\s*/u

/** "(trừ UBND huyện Bác Ái)", ", ngoại trừ Thanh tra tỉnh": taken out of the text, to the bracket or semicolon. */
function withoutExceptions(text: string): { kept: string; excepted: string[] } {
  const excepted: string[] = []
  const kept = text
    .replace(
      /\(\s*(?:(?:ngoại\s+)?trừ|không\s+(?:bao\s+)?gồm|không\s+kể)\s*:?\s+([^()]{1,400})\)/giu,
      (_, part: string) => {
        excepted.push(part)
        return ''
      },
    )
    .replace(
      /,?\s+(?:(?:ngoại\s+)?trừ|không\s+(?:bao\s+)?gồm|không\s+kể)\s*:?\s+([^;()]{1,400})/giu,
      (_, part: string) => {
        excepted.push(part)
        return ''
      },
    )
  return { kept, excepted }
}

function scan(text: string): Found {
  const plain = text.replace(/\s*\([^()]{0,300}\)/gu, '')
  const key = keyOf(plain)
  const found: Found = { agencies: [], classes: [], positions: [], unresolved: [] }
  for (let at = skipSeparators(key, 0); at < key.length; ) {
    const start = startAt(plain, key, at)
    const from = start?.is === 'post' ? postEnd(plain, key, start.end) : (start?.end ?? at)
    const end =
      start?.is === 'class' && isBoundary(plain, key, start.end) ? start.end : boundary(plain, key, from)
    const words = plain
      .slice(at, end)
      .replace(/[\s,;.:/+-]+$/u, '')
      .trim()
    if (start?.is === 'class') {
      found.classes.push(...start.classes)
      const rest = plain.slice(start.end, end).replace(/^[\s,;.:/+-]+|[\s,;.:/+-]+$/gu, '')
      if (rest && !harmless.test(keyOf(rest))) found.unresolved.push(rest)
    } else if (start?.is === 'post') found.positions.push(capitalised(words.replace(comrade, '')))
    else if (start?.is === 'agency') found.agencies.push(...namesIn(words).map(capitalised))
    else if (words) addUnknown(found, words)
    at = skipSeparators(key, Math.max(end, at + 1))
  }
  return found
}

/** "Đồng chí Phó Bí thư Tỉnh đoàn" is known by the post; "Đồng chí Nguyễn Văn An" only by the name. */
const comrade =
  /^(?:các )?đồng chí (?=(?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng|chánh|ủy viên|hiệu trưởng|cục trưởng|vụ trưởng) )/iu

/** "Chủ tịch UBND các xã, phường, đặc khu": the class belongs to the post. */
function postEnd(text: string, key: string, end: number): number {
  const gap = /^ +/.exec(key.slice(end))?.[0].length ?? 0
  const whole = gap > 0 ? startAt(text, key, end + gap) : null
  return whole?.is === 'class' ? whole.end : end
}

const harmless = /^(?:co )?lien quan|^khac|^nhu tren|^(?:thuoc|truc thuoc|cua|trong|tren|cap|tai|o) /

/** A capitalised name without a known beginning may well be a body: kept as one, and marked. */
function addUnknown(found: Found, words: string): void {
  if (/^\p{Lu}/u.test(words)) found.agencies.push(words)
  found.unresolved.push(words)
}

const skipSeparators = (key: string, from: number): number => {
  const match = /^(?:[\s,;.:/+•*&-]|(?:va|cung|voi) )*/u.exec(key.slice(from))
  return from + (match?.[0].length ?? 0)
}

const gaps = /[;\n]|[,/]|\s(?:va|cung voi|cung|voi|\+|&|-)\s/gu

/** Where a name ends: at a semicolon, or at a comma, "và" … after which another name begins. */
function boundary(text: string, key: string, from: number): number {
  gaps.lastIndex = from
  for (let gap = gaps.exec(key); gap; gap = gaps.exec(key)) {
    if (gap[0] === ';' || gap[0] === '\n') return gap.index
    if (startAt(text, key, skipSeparators(key, gap.index))) return gap.index
    gaps.lastIndex = gap.index + Math.max(gap[0].length - 1, 1)
  }
  return key.length
}

const isBoundary = (text: string, key: string, at: number): boolean => boundary(text, key, at) === at

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
