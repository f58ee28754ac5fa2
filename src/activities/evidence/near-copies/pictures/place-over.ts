import type { Window } from './picture-print.ts'
import { distance } from './window-hash.ts'

/** Where one picture lies over another, in thousandths of the other's longer side: x' = x · scale + dx. */
export type Placing = {
  readonly scale: number
  readonly dx: number
  readonly dy: number
  readonly agreeing: number
}

/** Two windows of one thing seldom differ in more of their 48 bits; two of different things seldom in fewer. */
export const sameWindow = 11

type Pair = { readonly a: Window; readonly b: Window; readonly scale: number }

/** The placing on which most windows of both agree, if at least two do; pictures whose windows agree nowhere have none. */
export function placeOver(from: readonly Window[], over: readonly Window[]): Placing | undefined {
  const pairs: Pair[] = []
  for (const a of from.slice(1))
    for (const b of over.slice(1)) {
      const scale = b.size / a.size
      if (scale > 0.3 && scale < 3.4 && distance(a.bands, b.bands) <= sameWindow) pairs.push({ a, b, scale })
    }
  let best: Placing | undefined
  for (const pair of pairs) {
    const placing = placingOf([pair])
    const agreeing = agreeingWith(pairs, placing)
    if (agreeing.length > (best?.agreeing ?? 0)) {
      const finer = placingOf(agreeing)
      best = { ...finer, agreeing: countApart(agreeingWith(pairs, finer)) }
    }
  }
  return best && best.agreeing >= 2 ? best : undefined
}

/** Of one pair by its sizes; of several by the line through their places (least squares). */
function placingOf(pairs: readonly Pair[]): { scale: number; dx: number; dy: number } {
  const mean = (of: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [ax, ay, bx, by] = [mean((p) => p.a.x), mean((p) => p.a.y), mean((p) => p.b.x), mean((p) => p.b.y)]
  const spread = mean((p) => (p.a.x - ax) ** 2 + (p.a.y - ay) ** 2)
  const along = mean((p) => (p.a.x - ax) * (p.b.x - bx) + (p.a.y - ay) * (p.b.y - by))
  const scale = spread > 400 ? along / spread : mean((p) => p.scale)
  return { scale, dx: bx - ax * scale, dy: by - ay * scale }
}

const agreeingWith = (pairs: readonly Pair[], { scale, dx, dy }: { scale: number; dx: number; dy: number }) =>
  pairs.filter(({ a, b, scale: own }) => {
    const room = 12 + b.size * 0.25
    return (
      Math.abs(Math.log(own / scale)) < 0.25 &&
      Math.abs(a.x * scale + dx - b.x) < room &&
      Math.abs(a.y * scale + dy - b.y) < room
    )
  })

/** A window that agrees with several counts once. */
const countApart = (pairs: readonly Pair[]): number =>
  Math.min(new Set(pairs.map(({ a }) => a)).size, new Set(pairs.map(({ b }) => b)).size)
