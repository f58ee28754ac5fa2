import type { Ruling } from './pdf-page.ts'

/** A ruled table on a page: where its rows and columns are parted, and which cells are one. */
export type Grid = {
  readonly xs: readonly number[]
  /** From top to bottom. */
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  /** The upright rulings reach beyond the last level one: a page break runs through a row. */
  readonly opensBelow: boolean
}
export type GridCell = {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

const near = 3
const smallestRow = 8

/** Finds ruled tables: rulings that touch belong together; two rows and two columns make a table. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  const across = merged(rulings.filter(isAcross), true)
  const down = merged(
    rulings.filter((r) => !isAcross(r)),
    false,
  )
  return touching(across, down)
    .map((group) => gridFrom(group.across, group.down))
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => (b.ys[0] ?? 0) - (a.ys[0] ?? 0))
}

const isAcross = (r: Ruling): boolean => r.x2 - r.x1 > r.y2 - r.y1

/** Pieces of one line that follow each other become one ruling. */
function merged(rulings: readonly Ruling[], across: boolean): Ruling[] {
  const place = (r: Ruling) => (across ? (r.y1 + r.y2) / 2 : (r.x1 + r.x2) / 2)
  const begin = (r: Ruling) => (across ? r.x1 : r.y1)
  const end = (r: Ruling) => (across ? r.x2 : r.y2)
  const sorted = [...rulings].sort((a, b) => place(a) - place(b) || begin(a) - begin(b))
  const lines: Ruling[] = []
  for (let at = 0; at < sorted.length; ) {
    let next = at
    while (next < sorted.length && place(sorted[next]!) - place(sorted[at]!) <= 1) next += 1
    const row = sorted.slice(at, next).sort((a, b) => begin(a) - begin(b))
    let open = row[0]!
    for (const ruling of row.slice(1)) {
      if (begin(ruling) <= end(open) + near) {
        open = across
          ? { ...open, x2: Math.max(open.x2, ruling.x2) }
          : { ...open, y2: Math.max(open.y2, ruling.y2) }
      } else {
        lines.push(open)
        open = ruling
      }
    }
    lines.push(open)
    at = next
  }
  return lines
}

function touching(across: readonly Ruling[], down: readonly Ruling[]) {
  const groups: {
    across: Ruling[]
    down: Ruling[]
    top: number
    bottom: number
    left: number
    right: number
  }[] = []
  for (const line of down) {
    const crossed = across.filter(
      (a) =>
        a.y1 >= line.y1 - near && a.y1 <= line.y2 + near && line.x1 >= a.x1 - near && line.x1 <= a.x2 + near,
    )
    if (crossed.length < 1) continue
    const joined = groups.filter((g) => crossed.some((a) => g.across.includes(a)))
    const group = joined[0] ?? { across: [], down: [], top: 0, bottom: 0, left: 0, right: 0 }
    if (!joined[0]) groups.push(group)
    for (const other of joined.slice(1)) {
      group.across.push(...other.across)
      group.down.push(...other.down)
      groups.splice(groups.indexOf(other), 1)
    }
    group.down.push(line)
    group.across.push(...crossed.filter((a) => !group.across.includes(a)))
  }
  return groups
}

function gridFrom(across: readonly Ruling[], down: readonly Ruling[]): Grid | null {
  const xs = places(down.map((r) => (r.x1 + r.x2) / 2))
  const levels = places(across.map((r) => (r.y1 + r.y2) / 2)).reverse()
  const top = Math.max(...down.map((r) => r.y2))
  const bottom = Math.min(...down.map((r) => r.y1))
  const most = (reaches: (r: Ruling) => boolean) => down.filter(reaches).length > xs.length * 0.6
  const opensAbove = most((r) => r.y2 > (levels[0] ?? 0) + smallestRow)
  const opensBelow = most((r) => r.y1 < (levels.at(-1) ?? 0) - smallestRow)
  const ys = [...(opensAbove ? [top] : []), ...levels, ...(opensBelow ? [bottom] : [])]
  if (xs.length < 3 || ys.length < 2 || xs.length > 60 || ys.length > 500) return null
  const wallRight = (row: number, column: number) =>
    covers(down, xs[column]!, (ys[row - 1]! + ys[row]!) / 2, false)
  const wallBelow = (row: number, column: number) =>
    covers(across, ys[row]!, (xs[column - 1]! + xs[column]!) / 2, true)
  const taken = new Set<string>()
  const cells: GridCell[] = []
  for (let row = 1; row < ys.length; row += 1)
    for (let column = 1; column < xs.length; column += 1) {
      if (taken.has(`${row}.${column}`)) continue
      let columnSpan = 1
      while (
        column + columnSpan < xs.length &&
        !wallRight(row, column + columnSpan - 1) &&
        !taken.has(`${row}.${column + columnSpan}`)
      )
        columnSpan += 1
      let rowSpan = 1
      while (row + rowSpan < ys.length && !wallBelow(row + rowSpan - 1, column)) rowSpan += 1
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r}.${c}`)
      cells.push({ row, column, rowSpan, columnSpan })
    }
  return { xs, ys, cells, opensBelow }
}

function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, at) => at === 0 || value - sorted[at - 1]! > near)
}

/** Whether a ruling at this place (a wall) passes the middle of a cell's side. */
const covers = (rulings: readonly Ruling[], place: number, middle: number, across: boolean): boolean =>
  rulings.some((r) =>
    across
      ? Math.abs(r.y1 - place) <= near && r.x1 <= middle && r.x2 >= middle
      : Math.abs(r.x1 - place) <= near && r.y1 <= middle && r.y2 >= middle,
  )
