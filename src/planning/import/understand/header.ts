import { oneLine } from '../../../platform/vietnamese.ts'
import type { PlanHeader } from '../plan-document.ts'
import type { Line } from '../source-document.ts'
import { capitalised, keyOf } from '../text-key.ts'
import { bodyName } from './body-names.ts'
import { carriedOut } from './plan-references.ts'
import { signerOf } from './signer.ts'
import type { Parts } from './split-document.ts'

/** Number, symbol, date, bodies, title and signer, from where Decree 30/2020 puts them. */
export function readHeader(parts: Parts, documentText: string): PlanHeader {
  const lines = letterheadLines(parts)
  const joined = lines.map((line) => line.text).join('\n')
  const number = numberIn(joined)
  const dated = dateIn(joined)
  const bodies = bodiesIn(bodyLines(parts, lines)).map((name) => bodyName(name, documentText))
  const title = titleOf(parts)
  return {
    type: parts.type?.name ?? null,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    date: dated?.date ?? null,
    place: dated?.place ?? null,
    parent_body: bodies.length > 1 ? (bodies.at(-2) ?? null) : null,
    issuing_body: bodies.at(-1) ?? null,
    title,
    year: yearOf(title, dated?.date ?? null),
    signer: signerOf(parts.closing, documentText),
    carries_out: carriedOut(parts.preamble),
    sources: [
      ...headIds(parts),
      ...(parts.type ? [parts.type.id] : []),
      ...parts.title.map((line) => line.id),
    ],
  }
}

const headIds = (parts: Parts): string[] => [
  ...(parts.letterheadTable?.rows.flatMap((row) => row.cells.map((cell) => cell.id)) ?? []),
  ...parts.letterhead.map((line) => line.id),
]

/** One line per name: cells are read column by column, and lines set with tabs or wide gaps are two lines. */
function letterheadLines(parts: Parts): Line[] {
  const cells = parts.letterheadTable?.rows.flatMap((row) => row.cells) ?? []
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const all: Line[] = [...ordered.flatMap((cell) => cell.lines), ...parts.letterhead]
  return all
    .flatMap((line) => line.text.split(/\t+|\n| {3,}/u).map((text) => ({ ...line, text: text.trim() })))
    .filter((line) => line.text !== '')
}

/** In a table the bodies stand on the left; text beside them, the motto broken over two lines, is not theirs. */
function bodyLines(parts: Parts, lines: readonly Line[]): readonly Line[] {
  const cells = parts.letterheadTable?.rows.flatMap((row) => row.cells) ?? []
  const first = Math.min(...cells.map((cell) => cell.column))
  const left = cells.filter((cell) => cell.column === first).flatMap((cell) => cell.lines)
  return left.some((line) => beginsBody.test(keyOf(line.text.trim()))) ? left : lines
}

function numberIn(text: string): { number: string | null; symbol: string } | null {
  const match =
    /(?:^|\s)[Ss]ố\s*:?\s*(\d{0,6}[a-zA-Z]?|[.…_\s]{0,20})\s*[/-]\s*((?:\d{4}\/)?\p{Lu}{2,}[\p{Lu}\d&]*(?: ?[-/] ?[\p{Lu}\d&]+)*)/u.exec(
      text,
    )
  if (!match?.[2]) return null
  return {
    number: /\d/.test(match[1] ?? '') ? (match[1] ?? null) : null,
    symbol: match[2].replaceAll(' ', ''),
  }
}

function dateIn(text: string): { date: string | null; place: string | null } | null {
  const match = /([^\n,]{2,40}),\s*ngày\s*([\d.…\s]{0,8}?)\s*tháng\s*([\d.…\s]{0,8}?)\s*năm\s*(\d{4})/iu.exec(
    text,
  )
  if (!match) return null
  return { place: oneLine(match[1] ?? '') || null, date: isoDate(match[4], match[3], match[2]) }
}

function isoDate(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** Lines on the left that name bodies, upper first. A line that does not begin a name continues the one above. */
function bodiesIn(lines: readonly Line[]): string[] {
  const bodies: string[] = []
  for (const { text } of lines) {
    const key = keyOf(text)
    if (notABody.test(key) || !/\p{L}/u.test(text)) continue
    if (text !== text.toLocaleUpperCase('vi') && bodies.length > 0) continue
    const last = bodies.at(-1)
    const begins =
      beginsBody.test(key) &&
      !(last && /^(?:van phong|ban chi dao|ban thuong vu|ban chap hanh|btv|bch)$/.test(keyOf(last)))
    if (last === undefined || begins) bodies.push(text)
    else bodies[bodies.length - 1] = `${last} ${text}`
  }
  return bodies
}

const notABody =
  /^[/-]|^(?:xa hoi )?(?:chu )?(?:nghia )?viet nam$|cong hoa xa hoi|cong hoa x|doc lap|tu do|hanh phuc|^so *:|^so \d|ngay .*thang|^v\/v|^du thao|^\(?(?:mau|phu luc)|^dang cong san/
const beginsBody =
  /^(?:so(?= )|bo(?= )|ban(?= )|van phong|phong(?= )|uy ban|ubnd|hdnd|hoi dong|cuc(?= )|tong cuc|vu(?= )|chi cuc|thanh tra|trung tam|truong(?= )|dang uy|tinh uy|huyen uy|thanh uy|hoi(?= )|doan(?= )|vien(?= )|hoc vien|dai(?= )|bao(?= )|lien doan|cong an|kho bac|bao hiem|mat tran|tinh doan)/

function titleOf(parts: Parts): string | null {
  const text = oneLine(parts.title.map((line) => line.text).join(' '))
    .replace(/^(?:về việc|v\/v)\s+/iu, '')
    .replace(/[-_*\s]+$/u, '')
  return text ? capitalised(text) : null
}

/** The year in the title ("năm 2023"); a plan signed in December for the next year has it there. */
function yearOf(title: string | null, date: string | null): number | null {
  const stated =
    /năm\s+(20\d{2})(?!\s*[-–]\s*20)/iu.exec(title ?? '')?.[1] ??
    date?.slice(0, 4) ??
    /20\d{2}/u.exec(title ?? '')?.[0]
  return stated ? Number(stated) : null
}
