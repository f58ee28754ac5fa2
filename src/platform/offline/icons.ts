import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

const drawing = join(import.meta.dirname, '../ui/images/favicon.svg')

/** Icons of the installed page by name; a maskable one fills its square, for the system cuts its own shape out of it. */
export const icons = {
  '192.png': { size: 192, isMaskable: false },
  '512.png': { size: 512, isMaskable: false },
  '512-tron.png': { size: 512, isMaskable: true },
  '180.png': { size: 180, isMaskable: true },
} as const

export type IconName = keyof typeof icons
export const isIcon = (name: string): name is IconName => Object.hasOwn(icons, name)

const drawn = new Map<IconName, Promise<Buffer>>()

/** Drawn from the mark when first asked for. */
export function iconBytes(name: IconName): Promise<Buffer> {
  const kept = drawn.get(name) ?? draw(icons[name])
  drawn.set(name, kept)
  return kept
}

/** The safe zone of a maskable icon is its middle four fifths. */
async function draw({ size, isMaskable }: (typeof icons)[IconName]): Promise<Buffer> {
  const mark = await readFile(drawing, 'utf8')
  if (!isMaskable)
    return sharp(Buffer.from(mark), { density: 72 * (size / 48) })
      .resize(size, size)
      .png()
      .toBuffer()
  const inner = Math.round(size * 0.74)
  const square = Buffer.from(mark.replace(' rx="10"', ''))
  const small = await sharp(square, { density: 72 * (inner / 48) })
    .resize(inner, inner)
    .png()
    .toBuffer()
  const edge = Math.floor((size - inner) / 2)
  return sharp(small)
    .extend({
      top: edge,
      left: edge,
      bottom: size - inner - edge,
      right: size - inner - edge,
      background: themeColor,
    })
    .png()
    .toBuffer()
}

/** The deep sea of the mark and of the workspace's top bar (`--deep`). */
export const themeColor = '#00313f'
