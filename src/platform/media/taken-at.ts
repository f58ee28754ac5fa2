import { zone } from '../clock.ts'
import { directoryAt, openExif, textOf } from './exif.ts'

const tags = { exifPointer: 0x8769, dateTimeOriginal: 0x9003, offsetTimeOriginal: 0x9011 }

/**
 * When the camera says the picture was taken (DateTimeOriginal and OffsetTimeOriginal, Exif 2.32 section 4.6.5), as
 * an instant; local time without an offset is taken as Viet Nam's. Undefined when it says nothing that can be read.
 */
export function takenAt(exif: Uint8Array | undefined): Temporal.Instant | undefined {
  if (!exif) return undefined
  try {
    return instantIn(exif)
  } catch {
    return undefined
  }
}

function instantIn(bytes: Uint8Array): Temporal.Instant | undefined {
  const exif = openExif(bytes)
  const entries = directoryAt(exif, tags.exifPointer)
  const local = textOf(exif, entries?.get(tags.dateTimeOriginal))?.match(
    /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/,
  )
  if (!local) return undefined
  const moment = Temporal.PlainDateTime.from(`${local[1]}-${local[2]}-${local[3]}T${local[4]}`)
  const offset = textOf(exif, entries?.get(tags.offsetTimeOriginal))?.match(/^[+-]\d\d:\d\d/)?.[0]
  return moment.toZonedDateTime(offset ?? zone).toInstant()
}
