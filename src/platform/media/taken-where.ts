import sharp from 'sharp'
import { directoryAt, type Exif, numbersOf, openExif, textOf } from './exif.ts'

/** Degrees of WGS 84, north and east positive, three decimals: about a hundred metres. */
export type Place = { readonly latitude: number; readonly longitude: number }

const tags = { gpsPointer: 0x8825, latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 }

/**
 * Where the camera says the picture was taken (GPSLatitude and GPSLongitude, Exif 2.32 section 4.6.6), never more exactly
 * than it is shown. Undefined when it says nothing, nothing that can be read, or the point 0, 0 of a receiver without
 * satellites.
 */
export function takenWhere(exif: Uint8Array | undefined): Place | undefined {
  if (!exif) return undefined
  try {
    const block = openExif(exif)
    const [latitude, longitude] = [
      degreesOf(block, tags.latitude, tags.latitudeRef, 90),
      degreesOf(block, tags.longitude, tags.longitudeRef, 180),
    ]
    if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
      return undefined
    return { latitude, longitude }
  } catch {
    return undefined
  }
}

/** The same, of a whole picture file; only its head is read. */
export async function placeOfPicture(bytes: Uint8Array): Promise<Place | undefined> {
  const about = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  return takenWhere(about?.exif)
}

function degreesOf(exif: Exif, tag: number, refTag: number, most: number): number | undefined {
  const entries = directoryAt(exif, tags.gpsPointer)
  const [degrees, minutes = 0, seconds = 0] = numbersOf(exif, entries?.get(tag))
  if (degrees === undefined) return undefined
  const size = degrees + minutes / 60 + seconds / 3600
  if (!(size <= most)) return undefined
  const isNegative = /^[SW]/.test(textOf(exif, entries?.get(refTag)) ?? '')
  return Math.round((isNegative ? -size : size) * 1000) / 1000
}
