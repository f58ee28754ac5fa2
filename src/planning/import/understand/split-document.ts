import type { Block, Line, Paragraph, SourceDocument, Table } from '../source-document.ts'
import { keyOf } from '../text-key.ts'
import { documentTypes } from '../words/heading.words.ts'
import { nodeOf } from './outline.ts'

/** The document cut where Decree 30/2020 says its parts begin and end. */
export type Parts = {
  /** Lines above the title: bodies, number, place and date. */
  readonly letterhead: readonly Paragraph[]
  readonly letterheadTable: Table | null
  readonly type: { readonly id: string; readonly name: string } | null
  readonly title: readonly Paragraph[]
  readonly preamble: readonly Paragraph[]
  /** Numbered text and tables of the plan itself. */
  readonly body: readonly Block[]
  /** Recipients and signature. */
  readonly closing: readonly Block[]
  readonly annex: readonly Block[]
}

export function splitDocument(document: SourceDocument): Parts {
  const blocks = document.blocks.flatMap((block): Block[] =>
    block.kind === 'paragraph' ? linesOf(block) : [block],
  )
  const firstType = blocks.findIndex(
    (block, at) => at < 60 && block.kind === 'paragraph' && typeOf(block) !== null,
  )
  const typeAt = planAfterDecision(blocks, firstType)
  const typeBlock = blocks[typeAt]
  const head = blocks.slice(0, Math.max(firstType, 0))
  const letterheadTable = oneTable(head.filter((block) => block.kind === 'table'))
  const rest = blocks.slice(typeAt + 1)
  const titleEnd = typeAt < 0 ? 0 : endOfTitle(rest)
  const bodyStart = startOfBody(rest, titleEnd)
  const bodyEnd = endOfBody(rest, bodyStart)
  const annexStart = startOfAnnex(rest, bodyEnd)
  return {
    letterhead: head.filter((block) => block.kind === 'paragraph'),
    letterheadTable,
    type: typeBlock?.kind === 'paragraph' ? { id: typeBlock.id, name: typeOf(typeBlock) ?? '' } : null,
    title: rest.slice(0, titleEnd).filter((block) => block.kind === 'paragraph'),
    preamble: rest.slice(titleEnd, bodyStart).filter((block) => block.kind === 'paragraph'),
    body: rest.slice(bodyStart, bodyEnd),
    closing: [...rest.slice(bodyEnd, annexStart), ...blocks.slice(firstType, typeAt).filter(isClosing)],
    annex: rest.slice(annexStart),
  }
}

/** Bodies above, number and date below may be set as tables of their own: read as the rows of one. */
function oneTable(tables: readonly Table[]): Table | null {
  const [first] = tables
  if (!first) return null
  const rows: Table['rows'][number][] = []
  for (const table of tables) {
    const down = rows.length
    for (const row of table.rows)
      rows.push({ ...row, cells: row.cells.map((cell) => ({ ...cell, row: cell.row + down })) })
  }
  return { ...first, rows }
}

/** A plan issued with a decision stands after it, under its own heading; number, date and signature are the decision's. */
function planAfterDecision(blocks: readonly Block[], first: number): number {
  const type = blocks[first]
  if (type?.kind !== 'paragraph' || typeOf(type) !== 'Quyết định') return first
  const plan = blocks.findIndex(
    (block, at) => at > first && block.kind === 'paragraph' && typeOf(block) === 'Kế hoạch',
  )
  return plan < 0 ? first : plan
}

/** Lines that were broken inside one paragraph stand for themselves when they begin with a number or bullet. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: string[] = []
  for (const line of paragraph.text.split('\n')) {
    const trimmed = line.trim()
    const starts =
      lines.length === 0 ||
      typeName(lines[0] ?? '') !== null ||
      nodeOf({ id: '', text: trimmed }).label !== null
    if (starts) lines.push(trimmed)
    else lines[lines.length - 1] += ` ${trimmed}`
  }
  return lines
    .filter((text) => text !== '')
    .map((text, at) => (at === 0 ? { ...paragraph, text } : { ...paragraph, text, label: undefined }))
}

const typeName = (text: string): string | null =>
  documentTypes[keyOf(text).replace(/\s+/g, ' ').trim()] ?? null

const typeOf = (line: Line): string | null =>
  line.centred || line.bold || line.text === line.text.toLocaleUpperCase('vi') ? typeName(line.text) : null

function endOfTitle(blocks: readonly Block[]): number {
  let end = 0
  for (const block of blocks.slice(0, 8)) {
    if (
      block.kind === 'table' ||
      isPreamble(block) ||
      nodeOf(block).label ||
      notTitle.test(keyOf(block.text))
    )
      break
    const belongs = block.centred || block.bold || end === 0 || /^\p{Ll}/u.test(block.text)
    if (!belongs) break
    end += 1
  }
  return end
}

/** Where the plan came with, and who decides: neither belongs to its title. */
const notTitle =
  /^\(?(?:ban hanh )?kem theo|^(?:bo truong|chu tich|uy ban nhan dan|ubnd|giam doc|thu tuong) (?!.*ban hanh)/

const isPreamble = (line: Line): boolean =>
  /^(?:can cu|thuc hien|trien khai|theo de nghi|de (?:trien khai|thuc hien|tiep tuc)|nham|xet de nghi)\b/.test(
    keyOf(line.text),
  )

/** The body begins at its first numbered or capital heading. */
function startOfBody(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex(
    (block, index) => index >= from && (block.kind === 'table' || isNumbered(block)),
  )
  return at < 0 ? blocks.length : at
}

const isNumbered = (line: Paragraph): boolean => nodeOf(line).rank < 40

function endOfBody(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex((block, index) => index >= from && (isClosing(block) || isAnnexTitle(block)))
  return at < 0 ? blocks.length : at
}

const firstKey = (block: Block): string =>
  keyOf(
    block.kind === 'paragraph'
      ? block.text
      : block.rows
          .flatMap((row) => row.cells.map((cell) => cell.text))
          .join('\n')
          .slice(0, 3000),
  )

/** "Nơi nhận" and the signature; without them, the first line of authority. */
function isClosing(block: Block): boolean {
  const key = firstKey(block)
  if (block.kind === 'paragraph')
    return /^noi nhan *:?/.test(key) || /^(?:tm|kt|tl|tuq|q)\.(?: |[a-z])/.test(key)
  return block.rows.length <= 4 && /(?:^|\n)noi nhan *:?|(?:^|\n)(?:tm|kt|tl|tuq)\. ?[a-z]/.test(key)
}

const isAnnexTitle = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  /^phu luc(?: *(?:so)? *[\divx]{1,4})?(?:\.|:|$| *-)/.test(keyOf(block.text)) &&
  (block.centred || block.bold || block.text.length < 30)

function startOfAnnex(blocks: readonly Block[], from: number): number {
  const titled = blocks.findIndex((block, index) => index >= from && isAnnexTitle(block))
  if (titled >= 0) return titled
  const table = blocks.findIndex(
    (block, index) => index > from && block.kind === 'table' && !isClosing(block) && block.columns > 2,
  )
  return table < 0 ? blocks.length : table
}
