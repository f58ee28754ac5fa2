import { BorderStyle, type FileChild, Paragraph, type Table, TextRun } from 'docx'
import { widthMm } from '../letter-widths.ts'
import type { OfficialDocument } from '../model.ts'
import { addresseeLines, dateLine, numberLine } from '../wording.ts'
import { partLines } from './lines.ts'
import { twips } from './measures.ts'
import { plainTable } from './plain-table.ts'
import { own } from './styles.ts'
import type { Writing } from './writing.ts'

/** Issuer and number on the left, nation, motto, place and day on the right; then what kind of document, about what. */
export function headOf(document: OfficialDocument, writing: Writing): FileChild[] {
  return [
    headTable(document, writing),
    ...(document.kind === null ? [] : titleOf(document.kind, document.about, writing)),
    ...addresseesOf(document.addressees ?? [], writing),
  ]
}

/** Italics are narrower than the bold letters that are measured. */
const italicShare = 0.95

/** The right column is as wide as the nation's name and a long place ask, which stand in one line each. */
function headTable(document: OfficialDocument, writing: Writing): Table {
  const { layout, roomMm } = writing
  const { nation, placeAndDate } = layout.parts
  const dated = dateLine(document, layout.leadingZero)
  const asked =
    Math.max(widthMm(layout.nation, nation.size.used), widthMm(dated, placeAndDate.size.used) * italicShare) +
    2
  const right = Math.min(roomMm * 0.64, Math.max(roomMm * 0.58, asked))
  const left = roomMm - right
  const { superior, name } = document.issuer
  const line = (style: string, text: string) =>
    new Paragraph({ style, spacing: { before: 120 }, children: [new TextRun(text)] })
  return plainTable(
    [left, right],
    [
      [
        [
          ...(superior ? partLines(writing, 'superior', superior, { roomMm: left - 2 }) : []),
          ...partLines(writing, 'issuer', name, { roomMm: left }),
        ],
        [
          ...partLines(writing, 'nation', layout.nation, { roomMm: right }),
          ...partLines(writing, 'motto', layout.motto, { roomMm: right }),
        ],
      ],
      [
        [
          line('number', numberLine(document, layout.leadingZero)),
          ...(document.kind === null
            ? partLines(writing, 'letterAbout', `V/v ${document.about}`, { roomMm: left - 4, before: 120 })
            : []),
          ...(document.isDraft ? [draftMark()] : []),
        ],
        [line('placeAndDate', dated)],
      ],
    ],
  )
}

const edge = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' }

const draftMark = () =>
  new Paragraph({
    style: own.draft,
    indent: { left: twips(19), right: twips(19) },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun('DỰ THẢO')],
  })

const titleOf = (kind: string, about: string, writing: Writing): FileChild[] => [
  ...partLines(writing, 'kind', kind, { roomMm: writing.roomMm, before: 360 }),
  ...partLines(writing, 'about', about, {
    roomMm: writing.roomMm - 24,
    columnMm: writing.roomMm,
  }),
  new Paragraph({ style: own.gap }),
  new Paragraph({ style: own.gap }),
]

/** One stands after the colon, several in lines of their own under it. */
function addresseesOf(addressees: readonly string[], writing: Writing): FileChild[] {
  const lines = addresseeLines(addressees)
  if (lines.length === 0) return []
  const style = 'addressees'
  if (lines.length === 1)
    return [
      new Paragraph({
        style,
        alignment: 'center',
        spacing: { before: 300, after: 240 },
        children: [new TextRun(`Kính gửi: ${lines[0]}`)],
      }),
    ]
  const left = twips(writing.roomMm * 0.3)
  return [
    new Paragraph({
      style,
      spacing: { before: 300 },
      indent: { left: twips(writing.roomMm * 0.16) },
      children: [new TextRun('Kính gửi:')],
    }),
    ...lines.map(
      (line, at) =>
        new Paragraph({
          style,
          indent: { left, hanging: twips(3) },
          ...(at === lines.length - 1 ? { spacing: { after: 240 } } : {}),
          children: [new TextRun(line)],
        }),
    ),
  ]
}
