import { type Gray, shadeAt } from './gray.ts'

/** 48 bits in three bands of 16, and of each band the bits that nearly fell the other way, weakest first. */
export type Hash = {
  readonly bands: readonly [number, number, number]
  readonly weak: readonly (readonly number[])[]
}

export type Box = {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

const grid = 16

/** The shades of a part of the picture on a grid of 16 by 16. */
export function patchOf(gray: Gray, { x, y, halfWidth, halfHeight }: Box): Float32Array {
  const patch = new Float32Array(grid * grid)
  for (let row = 0; row < grid; row++)
    for (let column = 0; column < grid; column++)
      patch[row * grid + column] = shadeAt(
        gray,
        x + ((column + 0.5) / grid - 0.5) * 2 * halfWidth,
        y + ((row + 0.5) / grid - 0.5) * 2 * halfHeight,
      )
  return patch
}

/** A quarter turn to the right. */
export const turned = (patch: Float32Array): Float32Array =>
  patch.map((_, at) => patch[(grid - 1 - (at % grid)) * grid + Math.floor(at / grid)]!)

/** The 48 lowest frequencies without the mean and the two that every spot has alike. */
const frequencies = Array.from({ length: 64 }, (_, at) => ({ u: at % 8, v: Math.floor(at / 8) }))
  .filter(({ u, v }) => !(u === 0 && v === 0) && !(u + v === 2 && u * v === 0))
  .sort((a, b) => a.u + a.v - (b.u + b.v) || a.u - b.u)
  .slice(0, 48)

const waves = Array.from({ length: 8 }, (_, frequency) =>
  Float32Array.from({ length: grid }, (_, at) => Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * grid))),
)

/** A perceptual hash: the signs of the low frequencies of the cosine transform, dealt to the bands in turn. */
export function hashOf(patch: Float32Array): Hash {
  const rows = waves.map((wave) =>
    Float32Array.from({ length: grid }, (_, row) => {
      let sum = 0
      for (let column = 0; column < grid; column++) sum += wave[column]! * patch[row * grid + column]!
      return sum
    }),
  )
  const bands: [number, number, number] = [0, 0, 0]
  const sizes: { bit: number; size: number }[][] = [[], [], []]
  for (const [at, { u, v }] of frequencies.entries()) {
    let value = 0
    for (let row = 0; row < grid; row++) value += waves[v]![row]! * rows[u]![row]!
    const [band, bit] = [at % 3, Math.floor(at / 3)]
    if (value > 0) bands[band]! |= 1 << bit
    sizes[band]!.push({ bit, size: Math.abs(value) })
  }
  const weak = sizes.map((band) => band.sort((a, b) => a.size - b.size).map(({ bit }) => bit))
  return { bands, weak }
}

/** Bits that differ, of 48. */
export const distance = (a: readonly number[], b: readonly number[]): number =>
  ones(a[0]! ^ b[0]!) + ones(a[1]! ^ b[1]!) + ones(a[2]! ^ b[2]!)

function ones(bits: number): number {
  let left = bits
  let count = 0
  for (; left !== 0; count++) left &= left - 1
  return count
}
