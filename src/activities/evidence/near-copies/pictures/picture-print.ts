import sharp from 'sharp'
import { findSpots, type Scales, scalesOf } from './find-windows.ts'
import type { Gray } from './gray.ts'
import { type Box, type Hash, hashOf, patchOf, turned } from './window-hash.ts'

/** A window of a picture: its middle and half its width in thousandths of the picture's longer side, and its hash. */
export type Window = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bands: readonly [number, number, number]
}

/** The first window is the whole picture. `asked` are the keys to look up, for each quarter turn of the picture. */
export type PicturePrint = {
  readonly windows: readonly Window[]
  readonly turns: readonly (readonly Window[])[]
  readonly asked: readonly (readonly number[])[]
}

export const printVersion = 1
const side = 256
const mostWindows = 48
/** Half a window's width in sigmas of its spot. */
const reach = 3.6
const mostPixels = 80_000_000

/** Shades of the picture, turned so many quarters to the right, its longer side drawn at that many pixels. */
export async function grayOf(bytes: Uint8Array, longest: number, turn = 0): Promise<Gray> {
  const { data, info } = await sharp(Buffer.from(bytes), { limitInputPixels: mostPixels })
    .timeout({ seconds: 20 })
    .autoOrient()
    .rotate(turn * 90)
    .flatten({ background: 'white' })
    .resize({ width: longest, height: longest, fit: 'inside' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const step = info.channels
  return {
    width: info.width,
    height: info.height,
    data: Float32Array.from({ length: info.width * info.height }, (_, at) => data[at * step]!),
  }
}

/** How a picture looks: its whole, and the windows around what stands out in it. */
export const printOfPicture = async (bytes: Uint8Array): Promise<PicturePrint> =>
  printOf(await grayOf(bytes, side))

export function printOf(gray: Gray): PicturePrint {
  const scales = scalesOf(gray)
  const boxes = [
    wholeOf(gray),
    ...findSpots(scales, mostWindows, (spot) => isInside(boxOf(spot), gray)).map(boxOf),
  ]
  const longer = Math.max(gray.width, gray.height)
  let at = boxes.map((box, i) => ({
    ...{ x: box.x / longer, y: box.y / longer, size: box.halfWidth / longer, isWhole: i === 0 },
    patch: patchOf(levelFor(scales, box), box),
  }))
  let [width, height] = [gray.width / longer, gray.height / longer]
  const turns: Window[][] = []
  const asked: number[][] = []
  for (let turn = 0; turn < 4; turn++) {
    const hashed = at.map((one) => ({ ...one, hash: hashOf(one.patch) }))
    turns.push(hashed.map(windowOf))
    asked.push([...new Set(hashed.flatMap(({ hash, isWhole }) => askedKeys(hash, isWhole)))])
    const tall = height
    at = at.map((one) => ({ ...one, x: tall - one.y, y: one.x, patch: turned(one.patch) }))
    ;[width, height] = [height, width]
  }
  return { windows: turns[0]!, turns, asked }
}

const wholeOf = ({ width, height }: Gray): Box => ({
  x: (width - 1) / 2,
  y: (height - 1) / 2,
  halfWidth: width / 2,
  halfHeight: height / 2,
})

const boxOf = ({ x, y, sigma }: { x: number; y: number; sigma: number }): Box => ({
  x,
  y,
  halfWidth: sigma * reach,
  halfHeight: sigma * reach,
})

/** A window that hangs out of the picture would show its edge, which moves when the picture is cut. */
const isInside = ({ x, y, halfWidth }: Box, { width, height }: Gray): boolean => {
  const room = halfWidth * 0.9
  return x - room >= 0 && y - room >= 0 && x + room <= width && y + room <= height
}

/** Sampled where the picture is as smooth as the grid is wide. */
function levelFor({ sigmas, levels }: Scales, { halfWidth, halfHeight }: Box): Gray {
  const wanted = (Math.max(halfWidth, halfHeight) / 8) * 0.6
  const at = sigmas.findLastIndex((sigma) => sigma <= wanted)
  return levels[Math.max(0, at)]!
}

const thousandths = (share: number) => Math.round(share * 1000)

const windowOf = ({ x, y, size, hash }: { x: number; y: number; size: number; hash: Hash }): Window => ({
  x: thousandths(x),
  y: thousandths(y),
  size: thousandths(size),
  bands: hash.bands,
})

/** A band's place in the keys of all: 0 to 2 of windows, 3 to 5 of whole pictures. */
export const keyOf = (band: number, bits: number, isWhole: boolean): number =>
  (band + (isWhole ? 3 : 0)) * 65_536 + bits

export const keysOf = (windows: readonly Window[]): readonly number[] => [
  ...new Set(windows.flatMap(({ bands }, at) => bands.map((bits, band) => keyOf(band, bits, at === 0)))),
]

/** Each band as it is, and as it would be had one of its two weakest bits, or both, fallen the other way. */
const askedKeys = ({ bands, weak }: Hash, isWhole: boolean): number[] =>
  bands.flatMap((bits, band) => {
    const [a, b] = weak[band]!.slice(0, 2).map((bit) => 1 << bit) as [number, number]
    return [bits, bits ^ a, bits ^ b, bits ^ a ^ b].map((probe) => keyOf(band, probe, isWhole))
  })
