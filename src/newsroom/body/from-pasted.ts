import { decodeLegacy, guessEncoding } from '../../platform/legacy-fonts.ts'
import type { Body } from './body.ts'
import type { Line } from './paste/draft.ts'
import { finish } from './paste/finish.ts'
import { settle } from './paste/settle.ts'

/**
 * Text without mark-up, as it comes out of a PDF or a plain file, as a body: lines that a page broke are joined again,
 * line and page numbers are left out, bullets become lists. What was written paragraph by paragraph stays so.
 */
export function bodyFromPasted(text: string): Body {
  const encoding = guessEncoding(text)
  const read = encoding ? decodeLegacy(text, encoding) : text
  const lines = withoutLineNumbers(
    read
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(/\f/g, '\n\n')
      .split('\n'),
  )
  const paragraphs = isBroken(lines) ? joined(lines) : lines
  const drafts = paragraphs
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((words): Line => ({ kind: 'line', runs: [{ type: 'text', text: words }] }))
  return { type: 'doc', content: finish(settle(drafts), true).blocks }
}

/** Numbers at the beginning of nearly every line that count on are the page's, not the text's. */
function withoutLineNumbers(lines: readonly string[]): readonly string[] {
  const numbers = lines
    .map((line) => /^\s*(\d{1,4})(?:\s+(?=\S)|\s*$)/.exec(line)?.[1])
    .map((found) => Number(found ?? NaN))
  const full = lines.filter((line) => line.trim() !== '').length
  const counting = numbers.filter((number, at) => at > 0 && number === numbers[at - 1]! + 1).length
  if (full < 5 || counting < full * 0.7) return lines
  return lines.map((line) => line.replace(/^\s*\d{1,4}(?:\s+|\s*$)/, ''))
}

const beginsAnew =
  /^\s*([-–—•·●○▪■◦*+]\s|\d{1,3}[.)]\s|\d{1,2}(\.\d{1,2})+\.?\s|[a-zđ][.)]\s|[IVXLC]{1,5}[.)]\s|(Điều|Chương|Mục|Phần|Khoản|Phụ lục|Article|Chapter)\s)/u
const endsWhole = /[.!?:;…”"»)]\s*$/u

const longest = (lines: readonly string[]) => {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** A page's lines are of about one length, rarely longer than 130 signs, and mostly end in the middle of a sentence. */
function isBroken(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '')
  const width = longest(full)
  if (full.length < 3 || width < 40 || width > 140) return false
  const wide = full.filter((line) => line.trim().length > width * 0.7)
  return wide.filter((line) => !endsWhole.test(line)).length > wide.length * 0.4
}

function joined(lines: readonly string[]): readonly string[] {
  const width = longest(lines)
  const paragraphs: string[] = []
  let before: string | undefined
  for (const line of lines) {
    if (isPageNumber(line)) continue
    const goesOn =
      before !== undefined && before.trim() !== '' && line.trim() !== '' && continues(before, line, width)
    if (goesOn) paragraphs.push(together(paragraphs.pop() ?? '', line))
    else paragraphs.push(line)
    before = line
  }
  return paragraphs
}

function continues(before: string, line: string, width: number): boolean {
  if (beginsAnew.test(line)) return false
  const isLower = /^\s*[\p{Ll}\d(“"]/u.test(line)
  if (endsWhole.test(before)) return isLower && before.trim().length > width * 0.85
  return isLower || before.trim().length > width * 0.7
}

/** 'commu-' and 'nication' are one word; Vietnamese breaks none. */
const together = (before: string, line: string): string =>
  /[a-z]{2}-\s*$/.test(before) && /^\s*[a-z]{2}/.test(line)
    ? before.trimEnd().slice(0, -1) + line.trimStart()
    : `${before.trimEnd()} ${line.trimStart()}`

const isPageNumber = (line: string) =>
  /^\s*(-\s*)?(trang|page)?\s*\d{1,4}(\s*[/|]\s*\d{1,4})?(\s*-)?\s*$/i.test(line)
