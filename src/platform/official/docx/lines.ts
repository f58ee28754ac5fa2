import { BorderStyle, Paragraph, TextRun } from 'docx'
import type { PartName } from '../layout.ts'
import { balanced, widthMm } from '../letter-widths.ts'
import { capitals } from '../wording.ts'
import { twips } from './measures.ts'
import { own } from './styles.ts'
import type { Writing } from './writing.ts'

type Room = {
  /** How long a line may be. */
  readonly roomMm: number
  /** The column in whose middle they stand, where it is wider. */
  readonly columnMm?: number
  readonly before?: number
}

/** A part's lines, broken evenly, and the rule that the law puts under some of them. */
export function partLines(
  writing: Writing,
  part: PartName,
  text: string,
  { roomMm, columnMm = roomMm, before }: Room,
): Paragraph[] {
  const { size, rule, capitals: areCapitals } = writing.layout.parts[part]
  const shown = (line: string) => (areCapitals ? capitals(line) : line)
  const widthOf = (line: string) => widthMm(shown(line), size.used)
  const lines = balanced(text, widthOf, roomMm, part === 'issuer' ? writing.layout.breakBefore : [])
  const words = new Paragraph({
    style: part,
    keepNext: true,
    ...(before === undefined ? {} : { spacing: { before } }),
    children: lines.map((line, at) => new TextRun({ text: shown(line), ...(at === 0 ? {} : { break: 1 }) })),
  })
  if (!rule) return [words]
  return [words, ruleLine(rule.used * widthOf(lines.at(-1) ?? ''), columnMm)]
}

/** A drawn rule in the middle of the room: a paragraph with an edge, which every word processor keeps in place. */
export function ruleLine(lengthMm: number, roomMm: number): Paragraph {
  const side = twips(Math.max(0, (roomMm - lengthMm) / 2))
  return new Paragraph({
    style: own.rule,
    keepNext: true,
    indent: { left: side, right: side },
    spacing: { before: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
}

/** Height between two tables or before one, which would otherwise become one table. */
export const gap = (keepsNext = false): Paragraph => new Paragraph({ style: own.gap, keepNext: keepsNext })
