import { bodyLimits } from '../limits.ts'
import type { Draft, Image, Reading } from './draft.ts'
import type { Element } from './tree.ts'

/** A picture we hold, or a line that says that it has to be added; the dots that count readers are neither. */
export function pictureFor({ attributes }: Element, reading: Reading): Draft | undefined {
  const src = attributes.src ?? ''
  const isDot = [attributes.width, attributes.height].some((side) => /^[0-2](px)?$/.test(side ?? ''))
  if (src === '' || isDot) return undefined
  const alt = (attributes.alt ?? '').slice(0, 1000)
  const known = reading.pictures < bodyLimits.pictures ? reading.pictureOf(src) : undefined
  if (known) {
    reading.pictures += 1
    return { kind: 'block', block: { type: 'picture', attrs: { ...known, alt: known.alt || alt } } }
  }
  reading.missing.push({ src: src.slice(0, 2000), alt })
  return { kind: 'line', runs: [{ type: 'text', text: placeFor({ src, alt }) }] }
}

/** The line that says where a picture is to be added, and which. */
export function placeFor({ src, alt }: Image): string {
  const file = /^(https?|file):/i.test(src) ? (src.split(/[?#]/)[0]!.split(/[/\\]/).at(-1) ?? '') : ''
  const name = (alt || file).slice(0, 200)
  return name === '' ? '[Thêm ảnh vào đây]' : `[Thêm ảnh vào đây: ${name}]`
}
