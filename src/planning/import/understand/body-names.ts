import { oneLine } from '../../../platform/vietnamese.ts'
import { keyOf } from '../text-key.ts'
import { bodiesInFull } from '../words/abbreviation.words.ts'
import { agencyHeads } from '../words/agency.words.ts'
import { posts } from '../words/post.words.ts'
import { sectors } from '../words/sector.words.ts'
import { unitWords } from '../words/unit.words.ts'

/**
 * The name of a body as it is written in running text. Letterheads stand in capitals: "ỦY BAN NHÂN DÂN TỈNH NINH
 * THUẬN" → "Ủy ban nhân dân tỉnh Ninh Thuận". Capitals are taken from the document itself where it names the body,
 * then from known fields, else every word of a proper name has one.
 */
export function bodyName(written: string, documentText: string): string {
  const text = inFull(oneLine(written))
  if (text !== text.toLocaleUpperCase('vi')) return text
  return asInDocument(text, documentText) ?? cased(text)
}

/** "PHÓ CHỦ TỊCH" → "Phó Chủ tịch"; what follows the post is a body's name: "GIÁM ĐỐC SỞ NỘI VỤ" → "Giám đốc Sở Nội vụ". */
export function postName(written: string, documentText: string): string {
  const text = oneLine(written)
  const key = keyOf(text)
  const post = knownPosts.find(
    (name) => key.startsWith(keyOf(name)) && !/^\p{L}/u.test(key.slice(name.length)),
  )
  if (!post || text !== text.toLocaleUpperCase('vi')) return bodyName(text, documentText)
  const rest = text.slice(post.length).trim()
  return rest ? `${post} ${bodyName(rest, documentText)}` : post
}

const knownPosts = [...posts].sort((a, b) => b.length - a.length)

/** "UBND tỉnh X" → "Ủy ban nhân dân tỉnh X"; old spelling "Uỷ" too. */
export const inFull = (text: string): string =>
  text
    .replace(/(?<!\p{L})(?:UBND|HĐND|UBMTTQ|BCĐ|BCH|BTV|CCHC|BQL)(?!\p{L})/gu, (short) =>
      text === text.toLocaleUpperCase('vi')
        ? (bodiesInFull[short] ?? short).toLocaleUpperCase('vi')
        : (bodiesInFull[short] ?? short),
    )
    .replaceAll('Uỷ', 'Ủy')
    .replaceAll('UỶ', 'ỦY')

function asInDocument(text: string, documentText: string): string | null {
  const wanted = text.toLocaleLowerCase('vi')
  const lower = documentText.toLocaleLowerCase('vi')
  if (lower.length !== documentText.length) return null
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = documentText.slice(at, at + wanted.length)
    if (found !== found.toLocaleUpperCase('vi'))
      return found.charAt(0).toLocaleUpperCase('vi') + found.slice(1)
  }
  return null
}

/** Committees whose name goes on with the body they lead. */
const leaders = ['Ban Thường vụ', 'Ban Chấp hành']
const heads = [...agencyHeads, ...leaders, 'ủy ban nhân dân', 'hội đồng nhân dân', 'bộ chỉ huy quân sự']
  .map(keyOf)
  .sort((a, b) => b.length - a.length)
const casedHeads = [
  ...leaders,
  'Ban Chỉ đạo',
  'Ban Quản lý',
  'Ban Tổ chức',
  'Bộ Chỉ huy quân sự',
  'Bộ Chỉ huy',
  'Cổng Thông tin điện tử',
]
const fields = [...sectors].sort((a, b) => b.length - a.length)

/** Head in sentence case, known fields as they are written, place names with capitals, unit words small. */
function cased(text: string): string {
  const lower = text.toLocaleLowerCase('vi')
  const key = keyOf(lower)
  const head = heads.find((word) => key.startsWith(word) && !/^\p{L}/u.test(key.slice(word.length)))
  const named = casedHeads.find((word) => keyOf(word) === head)
  const first = head ? (named ?? lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1, head.length)) : ''
  const rest = lower.slice(first.length)
  if (named && leaders.includes(named) && rest.trim()) return `${first} ${cased(rest.trim())}`
  return first + casedRest(rest, head !== undefined)
}

function casedRest(rest: string, afterHead: boolean): string {
  const field = fields.find((name) => keyOf(rest.trimStart()).startsWith(keyOf(name)))
  if (field && afterHead) return ` ${field}${casedRest(rest.trimStart().slice(field.length), false)}`
  return rest
    .split(/(\s+)/u)
    .map((word, at, words) =>
      small.has(word) || startsUnit(words, at)
        ? word
        : word.charAt(0).toLocaleUpperCase('vi') + word.slice(1),
    )
    .join('')
}

const small = new Set(['và', 'các', 'của', 'thuộc', '-', 'nhân', 'dân'])
const firstWords = new Set(unitWords.flatMap((unit) => unit.split(' ')))
const startsUnit = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ''
  if (!firstWords.has(word)) return false
  const [previous, next] = [words[at - 2] ?? '', words[at + 2] ?? '']
  return (
    unitWords.includes(word) ||
    unitWords.includes(`${word} ${next}`) ||
    unitWords.includes(`${previous} ${word}`)
  )
}
