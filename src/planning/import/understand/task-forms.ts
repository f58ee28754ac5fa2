import { oneLine } from '../../../platform/vietnamese.ts'
import { keyOf, soundOf } from '../text-key.ts'
import { formsInWords, formsWithCommas } from '../words/form.words.ts'

/** Single forms of a cell: lines and semicolons part them; commas do when no semicolon stands there. */
export function formsIn(lines: readonly string[]): string[] {
  const parts = lines
    .flatMap((line) => line.split(/[;\n]/u))
    .map(clean)
    .filter((part) => part !== '')
  const listed = parts.length > 1 && !parts.some((part) => commas(part) >= 2)
  return parts.flatMap((part) => (listed && !isListOfForms(part) ? [part] : byCommas(part)))
}

/** "pa nô, áp phích" between semicolons is still two forms, because both are known ones. */
const isListOfForms = (text: string): boolean =>
  protectedCommas(text)
    .split(',')
    .every((part) => known.test(keyOf(part.replaceAll(mark, ',').trim())))

const known = new RegExp(`^(?:${formsInWords.map(({ wording }) => wording).join('|')})$`, 'u')

const clean = (text: string): string =>
  oneLine(text)
    .replace(/^(?:[-–—+•*]|\d{1,2}[.)])\s*/u, '')
    .replace(/[.,;\s]+$/u, '')
const commas = (text: string): number => protectedCommas(text).split(',').length - 1
const mark = '\uE000'

/** "Tin, bài, tờ rơi và băng rôn" → three forms: a known pair keeps its comma. */
function byCommas(text: string): string[] {
  const parts = protectedCommas(text)
    .split(',')
    .map((part) => part.replaceAll(mark, ',').trim())
    .filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  const [left, right, ...more] = last.split(/\s+(?:và|hoặc)\s+/u)
  const parted = parts.length > 1 && left && right && more.length === 0
  return parted
    ? [...parts.slice(0, -1), left.replace(/^(?:và|hoặc)\s+/u, ''), right]
    : parts.map((part) => part.replace(/^(?:và|hoặc)\s+/u, ''))
}

function protectedCommas(text: string): string {
  let kept = text.replace(/\([^)]*\)/gu, (aside) => aside.replaceAll(',', mark))
  for (const form of formsWithCommas) {
    const key = keyOf(kept)
    const at = key.indexOf(keyOf(form))
    if (at < 0) continue
    kept =
      kept.slice(0, at) +
      kept.slice(at, at + form.length).replaceAll(',', mark) +
      kept.slice(at + form.length)
  }
  return kept
}

/** "dưới hình thức sinh hoạt chuyên đề, …": what the sentence itself calls the form. */
export function statedForm(text: string): string[] {
  const match = /(?:dưới|bằng|theo)\s+(?:các\s+)?hình thức\s*:?\s+([^,;.]{3,80})/iu.exec(text)
  return match?.[1] ? [clean(match[1])] : []
}

/** Forms named in a task's words, first the events and media, else the papers; in the order of the words. */
export function formsNamedIn(text: string): string[] {
  const key = keyOf(text).replace(subject, '')
  const found: { name: string; at: number; end: number; weak: boolean }[] = []
  for (const { pattern, name, weak } of patterns) {
    const match = [...key.matchAll(pattern)].find(({ 0: { length }, index }) =>
      sounds(text.slice(index, index + length), name),
    )
    if (!match || found.some((other) => match.index < other.end && match.index + match[0].length > other.at))
      continue
    found.push({ name, at: match.index, end: match.index + match[0].length, weak })
  }
  const strong = found.filter((form) => !form.weak)
  return (strong.length > 0 ? strong : found).sort((a, b) => a.at - b.at).map((form) => form.name)
}

/** "Tổng hợp báo cáo" names no "họp báo": words written like the form's name without tone marks are spoken like it too. */
const sounds = (words: string, name: string): boolean =>
  keyOf(words) !== keyOf(name) || soundOf(words) === soundOf(name)

/** "Tập huấn kỹ năng viết tin, bài": what is taught is not how. */
const subject = /(?<=(?:tap huan|boi duong)[\p{L} ,]{0,40}) (?:ky nang|nghiep vu|phuong phap) .*$/u

const patterns = formsInWords.map(({ name, wording, weak }) => ({
  name,
  weak: weak ?? false,
  pattern: new RegExp(`(?<![\\p{L}])(?:${wording})(?![\\p{L}])`, 'gu'),
}))
