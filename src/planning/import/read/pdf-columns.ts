import type { PrintedLine, Stretch } from './pdf-lines.ts'

/** Lines set side by side without rulings, as in a letterhead or above a signature. */
export type SideBySide = { readonly left: readonly Stretch[]; readonly right: readonly Stretch[] }

type Region = { from: number; to: number; gutter: readonly [number, number]; centre: number }

/** Cuts lines into running text and stretches set in two columns; at least two lines must have both. */
export function withColumns(lines: readonly PrintedLine[]): (readonly PrintedLine[] | SideBySide)[] {
  const parts: (readonly PrintedLine[] | SideBySide)[] = []
  let at = 0
  for (let from = 0; from < lines.length; from += 1) {
    const region = regionFrom(lines, from, at)
    if (!region) continue
    if (region.from > at) parts.push(lines.slice(at, region.from))
    parts.push(sidesOf(lines.slice(region.from, region.to), region.gutter))
    at = region.to
    from = region.to - 1
  }
  if (at < lines.length) parts.push(lines.slice(at))
  return parts
}

const mostBetween = 8

function regionFrom(lines: readonly PrintedLine[], from: number, limit: number): Region | null {
  let gutter = gutterOf(lines[from])
  if (!gutter) return null
  const right = lines[from]!.parts.filter((part) => part.left >= gutter![1] - 1)
  const centre = (right[0]!.left + right.at(-1)!.right) / 2
  let [to, both] = [from + 1, 1]
  for (let at = from + 1; at < lines.length && at - to < mostBetween; at += 1) {
    const shared = narrowed(gutter, gutterOf(lines[at]))
    if (shared) {
      gutter = shared
      to = at + 1
      both += 1
    } else if (!isOneSided(lines[at]!, gutter, centre)) break
  }
  if (both < 2) return null
  while (to < lines.length && endsRegion(lines[to]!, gutter, centre)) to += 1
  let begin = from
  while (begin > limit && from - begin < 3 && isRightOnly(lines[begin - 1]!, gutter, centre)) begin -= 1
  return { from: begin, to, gutter, centre }
}

/** The widest gap of a line with a gap. */
function gutterOf(line: PrintedLine | undefined): readonly [number, number] | null {
  if (!line || line.parts.length < 2) return null
  const gaps = line.parts.slice(1).map((part, at) => [line.parts[at]!.right, part.left] as const)
  return gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? null
}

function narrowed(
  gutter: readonly [number, number],
  other: readonly [number, number] | null,
): readonly [number, number] | null {
  if (!other) return null
  const shared = [Math.max(gutter[0], other[0]), Math.min(gutter[1], other[1])] as const
  return shared[1] - shared[0] > 4 ? shared : null
}

const isRightOnly = (line: PrintedLine, gutter: readonly [number, number], centre: number): boolean =>
  line.parts.length === 1 && line.left >= gutter[0] && Math.abs((line.left + line.right) / 2 - centre) < 20

const isOneSided = (line: PrintedLine, gutter: readonly [number, number], centre: number): boolean =>
  (line.parts.length === 1 && line.right <= gutter[1]) || isRightOnly(line, gutter, centre)

/** Below the last line with both sides: the rest of the recipients, and the name of who signed. */
const endsRegion = (line: PrintedLine, gutter: readonly [number, number], centre: number): boolean =>
  isRightOnly(line, gutter, centre) ||
  (line.right <= gutter[1] && /^[-–]\s*\p{L}[^.]{0,80}[;.]$/u.test(line.text))

function sidesOf(lines: readonly PrintedLine[], gutter: readonly [number, number]): SideBySide {
  const middle = (gutter[0] + gutter[1]) / 2
  const parts = lines.flatMap((line) => line.parts)
  return {
    left: parts.filter((part) => (part.left + part.right) / 2 < middle),
    right: parts.filter((part) => (part.left + part.right) / 2 >= middle),
  }
}
