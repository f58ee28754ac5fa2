import sharp, { type Sharp } from 'sharp'
import type { Dice } from './dice.ts'

type Change = (bytes: Buffer, dice: Dice) => Promise<Buffer>

const saved = (image: Sharp, quality = 82) => image.jpeg({ quality: Math.round(quality) }).toBuffer()

/** Cut off so much of the width and of the height, from both sides unevenly. */
async function cutBy(bytes: Buffer, dice: Dice, least: number, most: number): Promise<Sharp> {
  const { width, height } = await sharp(bytes).metadata()
  const [w, h] = [width * (1 - dice.between(least, most)), height * (1 - dice.between(least, most))].map(
    Math.round,
  )
  const [left, top] = [dice.between(0, width - w!), dice.between(0, height - h!)].map(Math.floor)
  return sharp(bytes).extract({ left: left!, top: top!, width: w!, height: h! })
}

async function resized(image: Sharp, share: number): Promise<Sharp> {
  const { data, info } = await image.png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true })
  return sharp(data).resize({ width: Math.round(info.width * share) })
}

/** What becomes of a picture on its way from phone to phone; each by chance within its bounds. */
export const copyKinds: Readonly<Record<string, Change>> = {
  'JPEG 30-95': (bytes, dice) => saved(sharp(bytes), dice.between(30, 95)),
  'resized 25-200 %': async (bytes, dice) =>
    saved(await resized(sharp(bytes), dice.pick([0.25, 0.35, 0.5, 0.75, 1.5, 2]))),
  'cut 5-15 %': async (bytes, dice) => saved(await cutBy(bytes, dice, 0.05, 0.15)),
  'cut 15-30 %': async (bytes, dice) => saved(await cutBy(bytes, dice, 0.15, 0.3)),
  'cut, resized, saved again': async (bytes, dice) =>
    saved(await resized(await cutBy(bytes, dice, 0.05, 0.3), dice.between(0.4, 1.3)), dice.between(30, 80)),
  'brighter or darker': (bytes, dice) =>
    saved(
      sharp(bytes).modulate({
        brightness: dice.pick([0.8, 0.9, 1.12, 1.25]),
        saturation: dice.between(0.8, 1.2),
      }),
    ),
  'turned by 90°': (bytes, dice) => saved(sharp(bytes).rotate(dice.pick([90, 180, 270]))),
  'with a watermark': async (bytes, dice) => {
    const { width, height } = await sharp(bytes).metadata()
    const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="${dice.between(0.05, 0.4) * width}" y="${dice.between(0.3, 0.9) * height}" font-size="${height / 10}" font-family="sans-serif" fill="#fff" fill-opacity=".65" stroke="#333" stroke-opacity=".4">UBND XÃ MẪU 2023</text></svg>`
    return saved(sharp(bytes).composite([{ input: Buffer.from(mark) }]))
  },
}
