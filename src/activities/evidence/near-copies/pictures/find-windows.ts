import { blurred, type Gray } from './gray.ts'

/** A part of a picture that stands out: its middle and how large the thing in it is, in pixels of the picture. */
export type Spot = {
  readonly x: number
  readonly y: number
  readonly sigma: number
  readonly strength: number
}

export type Scales = { readonly sigmas: readonly number[]; readonly levels: readonly Gray[] }

const firstSigma = 1.6
const perOctave = 3
const levelCount = 12
const weakest = 0.8

/** The picture through ever wider Gaussians, three an octave. */
export function scalesOf(gray: Gray): Scales {
  const sigmas = Array.from({ length: levelCount }, (_, i) => firstSigma * 2 ** (i / perOctave))
  const levels: Gray[] = []
  for (const [i, sigma] of sigmas.entries())
    levels.push(
      i === 0
        ? blurred(gray, sigma)
        : blurred(levels[i - 1]!, Math.sqrt(sigma * sigma - sigmas[i - 1]! * sigmas[i - 1]!)),
    )
  return { sigmas, levels }
}

/**
 * The spots that stand out most from what is around them, lighter or darker, at the scale at which they do (extrema of
 * differences of Gaussians; D. Lowe, Distinctive Image Features from Scale-Invariant Keypoints, 2004, section 3). They
 * stay where they are in the scene when a picture is cut, scaled or saved again.
 */
export function findSpots(
  { sigmas, levels }: Scales,
  most: number,
  fits: (spot: Spot) => boolean,
): readonly Spot[] {
  const { width, height } = levels[0]!
  const differences = levels.slice(1).map((level, i) => level.data.map((v, at) => v - levels[i]!.data[at]!))
  const spots: Spot[] = []
  for (let s = 1; s < differences.length - 1; s++)
    for (let y = 1; y < height - 1; y++)
      for (let x = 1; x < width - 1; x++)
        if (isExtreme(differences, s, y * width + x, width))
          spots.push(refined(differences, sigmas, s, x, y, width))
  const fitting = spots.filter(fits).sort((a, b) => b.strength - a.strength)
  return apart(fitting, most)
}

function isExtreme(differences: readonly Float32Array[], s: number, at: number, width: number): boolean {
  const value = differences[s]![at]!
  if (Math.abs(value) < weakest) return false
  const sign = Math.sign(value)
  for (let ds = -1; ds <= 1; ds++)
    for (let dy = -width; dy <= width; dy += width)
      for (let dx = -1; dx <= 1; dx++) {
        if (ds === 0 && dy === 0 && dx === 0) continue
        if (sign * differences[s + ds]![at + dy + dx]! >= sign * value) return false
      }
  return true
}

function refined(
  differences: readonly Float32Array[],
  sigmas: readonly number[],
  s: number,
  x: number,
  y: number,
  width: number,
): Spot {
  const at = y * width + x
  const here = differences[s]!
  const value = here[at]!
  const shift = (before: number, after: number) => {
    const bend = before - 2 * value + after
    return bend === 0 ? 0 : Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend)))
  }
  return {
    x: x + shift(here[at - 1]!, here[at + 1]!),
    y: y + shift(here[at - width]!, here[at + width]!),
    sigma: sigmas[s]! * 2 ** (shift(differences[s - 1]![at]!, differences[s + 1]![at]!) / perOctave),
    strength: Math.abs(value),
  }
}

/**
 * The strongest first, none that is nearly the same spot as a stronger one, and not too many of one size: of a page of
 * writing the letters alone would be left, which are all alike.
 */
function apart(spots: readonly Spot[], most: number): readonly Spot[] {
  const chosen: Spot[] = []
  const ofSize = new Map<number, number>()
  for (const spot of spots) {
    if (chosen.length === most) break
    const size = Math.floor(Math.log2(spot.sigma / firstSigma))
    if ((ofSize.get(size) ?? 0) >= most / 3) continue
    const isNear = chosen.some(
      ({ x, y, sigma }) =>
        Math.hypot(x - spot.x, y - spot.y) < 0.7 * Math.max(sigma, spot.sigma) &&
        Math.max(sigma / spot.sigma, spot.sigma / sigma) < 1.5,
    )
    if (isNear) continue
    chosen.push(spot)
    ofSize.set(size, (ofSize.get(size) ?? 0) + 1)
  }
  return chosen
}
