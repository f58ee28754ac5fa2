import { getResolvedPDFJS } from 'unpdf'
import { visible } from './readable.ts'

/** A piece of text where it stands on its page; y grows upwards, as in PDF. */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

/** A straight ruling: horizontal when y1 = y2, else vertical. */
export type Ruling = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

export type Page = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly rulings: readonly Ruling[]
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

export async function readPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList()
  const pieces = await piecesOf(page)
  const rulings = await rulingsOf(operators)
  page.cleanup()
  return { number, width: viewport.width, height: viewport.height, pieces, rulings }
}

async function piecesOf(page: PdfPage): Promise<Piece[]> {
  const content = await page.getTextContent()
  const pieces: Piece[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    if (Math.abs(b) > Math.abs(a)) continue
    const font = fontName(page, item.fontName)
    pieces.push({
      text: visible(item.str).replaceAll('ﬁ', 'fi').replaceAll('ﬂ', 'fl'),
      x,
      y,
      width: item.width,
      size: Math.hypot(a, b),
      bold: /bold|black|heavy|semibold/i.test(font),
      italic: /italic|oblique/i.test(font),
    })
  }
  return pieces
}

function fontName(page: PdfPage, id: string): string {
  try {
    return String((page.commonObjs.get(id) as { name?: string } | null)?.name ?? '')
  } catch {
    return ''
  }
}

type Operators = Awaited<ReturnType<PdfPage['getOperatorList']>>
type Matrix = readonly [number, number, number, number, number, number]

/** Lines that were stroked, and filled boxes too thin to be anything else: both are how tables are ruled. */
async function rulingsOf(operators: Operators): Promise<Ruling[]> {
  const { OPS } = await getResolvedPDFJS()
  const painted = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
  ])
  const filled = new Set<number>([OPS.fill, OPS.eoFill])
  const rulings: Ruling[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  operators.fnArray.forEach((operator, at) => {
    const args = operators.argsArray[at] as unknown[] | null
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? [1, 0, 0, 1, 0, 0]
    else if (operator === OPS.transform) matrix = times(matrix, args as unknown as Matrix)
    else if (operator === OPS.constructPath && args && rulings.length < mostRulings) {
      const [paint, data] = args as [number, [ArrayLike<number> | null]]
      const edges = edgesOf(data?.[0] ?? [], matrix)
      if (painted.has(paint)) rulings.push(...edges.filter(isStraight))
      else if (filled.has(paint)) rulings.push(...thinBox(edges))
    }
  })
  return rulings
}

const mostRulings = 40_000
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** pdf.js packs a path as: 0 move, 1 line (x, y); 2 curve (6 numbers); 3 quadratic curve (4); 4 close. */
const pathArguments = [2, 2, 6, 4, 0]

function edgesOf(path: ArrayLike<number>, m: Matrix): Ruling[] {
  const edges: Ruling[] = []
  let [startX, startY, x, y] = [0, 0, 0, 0]
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4
    const count = pathArguments[step] ?? 0
    const [px, py] = [path[at + count - 1] ?? 0, path[at + count] ?? 0]
    const [nx, ny] =
      step === 4 ? [startX, startY] : [m[0] * px + m[2] * py + m[4], m[1] * px + m[3] * py + m[5]]
    if (step === 0) [startX, startY] = [nx, ny]
    else if (step === 1 || step === 4)
      edges.push({ x1: Math.min(x, nx), y1: Math.min(y, ny), x2: Math.max(x, nx), y2: Math.max(y, ny) })
    ;[x, y] = [nx, ny]
    at += count + 1
  }
  return edges
}

const thickest = 2.5
const isStraight = (r: Ruling): boolean => r.x2 - r.x1 < 0.8 !== r.y2 - r.y1 < 0.8

function thinBox(edges: readonly Ruling[]): Ruling[] {
  if (edges.length === 0) return []
  const box = {
    x1: Math.min(...edges.map((e) => e.x1)),
    y1: Math.min(...edges.map((e) => e.y1)),
    x2: Math.max(...edges.map((e) => e.x2)),
    y2: Math.max(...edges.map((e) => e.y2)),
  }
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1]
  const [midX, midY] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2]
  if (height <= thickest && width > 4) return [{ ...box, y1: midY, y2: midY }]
  return width <= thickest && height > 4 ? [{ ...box, x1: midX, x2: midX }] : []
}
