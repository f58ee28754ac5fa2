/** The parts of Exif that are read (Exif 2.32): entries of a directory, by their tags. */
export type Entry = {
  readonly type: number
  readonly count: number
  readonly value: number
  readonly at: number
}

export type Exif = { readonly view: DataView; readonly little: boolean; readonly first: Map<number, Entry> }

const asciiType = 2
const rationalType = 5
const mostEntries = 500

/** Opens the Exif block of a picture, with or without its name before it. Throws when it is none. */
export function openExif(exif: Uint8Array): Exif {
  const tiff = exif.subarray(Buffer.from(exif.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? 6 : 0)
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = view.getUint16(0) === 0x4949
  return { view, little, first: entriesAt(view, view.getUint32(4, little), little) }
}

/** The directory that an entry of the first one points at. */
export function directoryAt({ view, little, first }: Exif, pointer: number): Map<number, Entry> | undefined {
  const entry = first.get(pointer)
  return entry && entriesAt(view, entry.value, little)
}

function entriesAt(view: DataView, at: number, little: boolean): Map<number, Entry> {
  const entries = new Map<number, Entry>()
  const count = Math.min(view.getUint16(at, little), mostEntries)
  for (let i = 0; i < count; i++) {
    const start = at + 2 + i * 12
    const value = view.getUint32(start + 8, little)
    const [type, length] = [view.getUint16(start + 2, little), view.getUint32(start + 4, little)]
    const inPlace = type === asciiType && length <= 4
    entries.set(view.getUint16(start, little), {
      type,
      count: length,
      value,
      at: inPlace ? start + 8 : value,
    })
  }
  return entries
}

export function textOf({ view }: Exif, entry: Entry | undefined): string | undefined {
  if (entry?.type !== asciiType || entry.count > 64) return undefined
  return Buffer.from(view.buffer, view.byteOffset + entry.at, entry.count)
    .toString('latin1')
    .replace(/\0.*$/, '')
}

/** Rational numbers; one with the denominator 0 is none. */
export function numbersOf({ view, little }: Exif, entry: Entry | undefined): readonly number[] {
  if (entry?.type !== rationalType || entry.count > 8) return []
  return Array.from({ length: entry.count }, (_, i) => {
    const at = entry.at + i * 8
    return view.getUint32(at, little) / view.getUint32(at + 4, little)
  })
}
