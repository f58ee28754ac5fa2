/** A picture as pages show it: kept under the SHA-256 of its copy without metadata, with that copy's size in pixels. */
export type Picture = { readonly sha256: string; readonly width: number; readonly height: number }

export const copyWidths = [480, 960, 1440] as const
export const copyFormats = ['avif', 'webp', 'jpg'] as const
export type CopyWidth = (typeof copyWidths)[number]
export type CopyFormat = (typeof copyFormats)[number]
export type Copy = { readonly width: CopyWidth; readonly format: CopyFormat }

/** The copies worth making of a picture that wide: every narrower one, and the first that holds all of it. */
export const widthsFor = (width: number): readonly CopyWidth[] => {
  const holdsAll = copyWidths.findIndex((one) => one >= width)
  return holdsAll < 0 ? copyWidths : copyWidths.slice(0, holdsAll + 1)
}

/** How wide the copy really is: no picture is enlarged. */
export const shownWidth = (copy: CopyWidth, width: number): number => Math.min(copy, width)

export const copyName = ({ width, format }: Copy): string => `${width}.${format}`

export function copyNamed(name: string): Copy | undefined {
  const [width, format] = name.split('.')
  const known = copyWidths.find((one) => String(one) === width)
  const form = copyFormats.find((one) => one === format)
  return known && form && name === copyName({ width: known, format: form })
    ? { width: known, format: form }
    : undefined
}

/** Where everybody gets it, while something published shows it. */
export const publicPictures = '/anh'
/** Where those who work on drafts get it. */
export const draftPictures = '/lam-viec/toa-soan/anh'
