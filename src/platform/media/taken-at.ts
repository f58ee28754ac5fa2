import { zone } from '../clock.ts'

const tags = { exifPointer: 0x8769, dateTimeOriginal: 0x9003, offsetTimeOriginal: 0x9011 }
const asciiType = 2
const mostEntries = 500

/**
 * When the camera says the picture was taken (DateTimeOriginal and OffsetTimeOriginal, Exif 2.32 section 4.6.5), as
 * an instant; local time without an offset is taken as Viet Nam's. Undefined when it says nothing that can be read.
 */
export function takenAt(exif: Uint8Array | undefined): Temporal.Instant | undefined {
  if (!exif) return undefined
  try {
    const tiff = exif.subarray(Buffer.from(exif.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? 6 : 0)
    return instantIn(tiff)
  } catch {
    return undefined
  }
}

function instantIn(tiff: Uint8Array): Temporal.Instant | undefined {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = view.getUint16(0) === 0x4949
  const pointer = entriesAt(view, view.getUint32(4, little), little).get(tags.exifPointer)
  if (!pointer) return undefined
  const exif = entriesAt(view, pointer.value, little)
  const local = textOf(view, exif.get(tags.dateTimeOriginal))?.match(
    /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/,
  )
  if (!local) return undefined
  const moment = Temporal.PlainDateTime.from(`${local[1]}-${local[2]}-${local[3]}T${local[4]}`)
  const offset = textOf(view, exif.get(tags.offsetTimeOriginal))?.match(/^[+-]\d\d:\d\d/)?.[0]
  return moment.toZonedDateTime(offset ?? zone).toInstant()
}

type Entry = { type: number; count: number; value: number; at: number }

function entriesAt(view: DataView, at: number, little: boolean): Map<number, Entry> {
  const entries = new Map<number, Entry>()
  const count = Math.min(view.getUint16(at, little), mostEntries)
  for (let i = 0; i < count; i++) {
    const start = at + 2 + i * 12
    const value = view.getUint32(start + 8, little)
    const [type, length] = [view.getUint16(start + 2, little), view.getUint32(start + 4, little)]
    entries.set(view.getUint16(start, little), {
      type,
      count: length,
      value,
      at: length > 4 ? value : start + 8,
    })
  }
  return entries
}

function textOf(view: DataView, entry: Entry | undefined): string | undefined {
  if (entry?.type !== asciiType || entry.count > 64) return undefined
  return Buffer.from(view.buffer, view.byteOffset + entry.at, entry.count)
    .toString('latin1')
    .replace(/\0.*$/, '')
}
