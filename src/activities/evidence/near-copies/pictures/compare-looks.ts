import { blurred, type Gray, shadeAt } from './gray.ts'

type Shift = { readonly scale: number; readonly dx: number; readonly dy: number }

const grid = 40
const blocks = 8

/**
 * How alike two pictures are where one lies over the other, 0 to 1: the mean over the blocks of their common part of how
 * well the shades of each go along with those of the other, whatever its brightness and contrast. The placing is tried a
 * little to all sides. Undefined when they have too little in common to be judged.
 */
export function likenessOf(from: Gray, over: Gray, placing: Shift): number | undefined {
  const [a, b] = [smooth(from), smooth(over)]
  let best = { ...placing, value: measure(a, b, placing) }
  if (best.value === undefined) return undefined
  for (const step of [16, 8, 4, 2])
    for (const change of around(step)) {
      const tried = {
        scale: best.scale * change.scale,
        dx: best.dx + change.dx - 500 * best.scale * (change.scale - 1),
        dy: best.dy + change.dy - 500 * best.scale * (change.scale - 1),
      }
      const value = measure(a, b, tried)
      if (value !== undefined && value > best.value!) best = { ...best, ...tried, value }
    }
  return best.value
}

const smooth = (gray: Gray): Gray => blurred(gray, Math.max(gray.width, gray.height) / 120)

const around = (step: number) => [
  { scale: 1, dx: step, dy: 0 },
  { scale: 1, dx: -step, dy: 0 },
  { scale: 1, dx: 0, dy: step },
  { scale: 1, dx: 0, dy: -step },
  { scale: 1 + step / 500, dx: 0, dy: 0 },
  { scale: 1 - step / 500, dx: 0, dy: 0 },
]

/** Whatever has less than this of the smaller picture in common is another picture of the same place at most. */
const leastCommon = 0.3

function measure(a: Gray, b: Gray, { scale, dx, dy }: Shift): number | undefined {
  const [unitA, unitB] = [Math.max(a.width, a.height) / 1000, Math.max(b.width, b.height) / 1000]
  const left = Math.max(0, dx)
  const top = Math.max(0, dy)
  const right = Math.min(b.width / unitB, (a.width / unitA) * scale + dx)
  const bottom = Math.min(b.height / unitB, (a.height / unitA) * scale + dy)
  if (right <= left || bottom <= top) return undefined
  const common = (right - left) * (bottom - top)
  const smaller = Math.min((b.width * b.height) / unitB ** 2, (a.width * a.height * scale ** 2) / unitA ** 2)
  if (common < smaller * leastCommon) return undefined
  const per = grid / blocks
  let sum = 0
  let counted = 0
  for (let block = 0; block < blocks * blocks; block++) {
    const pairs: [number, number][] = []
    for (let i = 0; i < per * per; i++) {
      const column = (block % blocks) * per + (i % per)
      const row = Math.floor(block / blocks) * per + Math.floor(i / per)
      const x = left + ((column + 0.5) / grid) * (right - left)
      const y = top + ((row + 0.5) / grid) * (bottom - top)
      pairs.push([
        shadeAt(a, ((x - dx) / scale) * unitA, ((y - dy) / scale) * unitA),
        shadeAt(b, x * unitB, y * unitB),
      ])
    }
    const along = alongOf(pairs)
    if (along === undefined) continue
    sum += Math.max(0, along)
    counted++
  }
  return counted >= 8 ? sum / counted : undefined
}

/** Less than this changes nothing that an eye sees; noise would decide. */
const flat = 3

/** The correlation of two runs of shades; undefined where both are flat. */
function alongOf(pairs: readonly (readonly [number, number])[]): number | undefined {
  const count = pairs.length
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / count
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / count
  let [aa, bb, ab] = [0, 0, 0]
  for (const [a, b] of pairs) {
    aa += (a - meanA) ** 2
    bb += (b - meanB) ** 2
    ab += (a - meanA) * (b - meanB)
  }
  if (aa < flat ** 2 * count && bb < flat ** 2 * count) return undefined
  return ab / Math.sqrt(Math.max(aa * bb, 1e-9))
}
