import sharp from 'sharp'
import type { MediaKind } from './kinds.ts'
import { takenAt } from './taken-at.ts'

const longestSide = 1600
/** More than any phone's camera; a decoded picture of this size still fits the memory of a small server. */
const mostPixels = 80_000_000
const secondsAllowed = 20

export const displayType = 'image/webp'

export type DisplayCopy = { readonly bytes: Buffer; readonly takenAt: Temporal.Instant | undefined }

/**
 * Decodes the picture and draws it again: upright, at most 1600 px, without any metadata, so that no position, device
 * or hidden payload of the original is shown. Answers why when it cannot be drawn.
 */
export async function displayCopyOf(
  bytes: Uint8Array,
  kind: MediaKind,
): Promise<DisplayCopy | 'too_many_pixels' | 'broken'> {
  try {
    const about = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (about.format !== kind.mediaType.replace('image/', '')) return 'broken'
    if (about.width * about.height * (about.pages ?? 1) > mostPixels) return 'too_many_pixels'
    const drawn = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
      .timeout({ seconds: secondsAllowed })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
    return { bytes: drawn, takenAt: takenAt(about.exif) }
  } catch {
    return 'broken'
  }
}
