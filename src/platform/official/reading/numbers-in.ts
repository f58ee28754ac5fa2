import { readXlsx } from 'hucre/xlsx'
import { keysOf } from '../figure-keys.ts'
import { below, child, childrenOf, readTrees, type XmlElement } from './xml-tree.ts'

/** A figure as a file shows it; `value` is what the text says, or null where it is not one number ('61/65'). */
export type NumberRead = { readonly text: string; readonly value: number | null }
export type NumbersByKey = ReadonlyMap<string, readonly NumberRead[]>

/** The figures of a Word file by their keys, every place of each. */
export async function numbersInDocx(bytes: Uint8Array): Promise<NumbersByKey> {
  const parts = await readTrees(
    bytes,
    (name) => name === 'word/document.xml' || name === 'docProps/custom.xml',
  )
  const properties = childrenOf(parts.get('docProps/custom.xml'), 'property')
  const keys = keysOf(
    new Map(properties.map((one) => [one.attributes.name ?? '', one.children[0]?.text ?? ''])),
  )
  const found = new Map<string, NumberRead[]>()
  const body = child(parts.get('word/document.xml'), 'body')
  for (const [place, text] of body ? textInPlaces(body) : []) {
    const key = keys.get(place)
    if (key !== undefined) keep(found, key, { text, value: numberOf(text) })
  }
  return found
}

/** The text between the two ends of each bookmark. */
function textInPlaces(body: XmlElement): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open = new Map<string, string>()
  for (const { name, attributes, text } of below(body)) {
    if (name === 'bookmarkStart') open.set(attributes['w:id'] ?? '', attributes['w:name'] ?? '')
    if (name === 'bookmarkEnd') open.delete(attributes['w:id'] ?? '')
    if (name === 't') for (const place of open.values()) texts.set(place, (texts.get(place) ?? '') + text)
  }
  return texts
}

/** The figures of a workbook by their keys: its defined names say where each is. */
export async function numbersInXlsx(bytes: Uint8Array): Promise<NumbersByKey> {
  const { sheets, namedRanges = [] } = await readXlsx(bytes)
  const found = new Map<string, NumberRead[]>()
  for (const { range, comment } of namedRanges) {
    const [, sheet = '', letters = '', row = ''] = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)$/.exec(range) ?? []
    const rows = sheets.find(({ name }) => name === sheet.replaceAll("''", "'"))?.rows
    const value = rows?.[Number(row) - 1]?.[columnOf(letters)]
    if (comment === undefined || value === undefined || value === null) continue
    const text = String(value)
    keep(found, comment, { text, value: typeof value === 'number' ? value : numberOf(text) })
  }
  return found
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const keep = (found: Map<string, NumberRead[]>, key: string, number: NumberRead) =>
  void found.set(key, [...(found.get(key) ?? []), number])

/** '1.204' is 1204, '34,5%' is 0.345, '02' is 2: as Vietnamese documents write numbers. */
export function numberOf(text: string): number | null {
  const match = /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/.exec(text.trim())
  if (!match) return null
  const [, sign, whole = '', part = '', percent] = match
  const value = Number(`${whole.replaceAll('.', '')}.${part || '0'}`) * (sign ? -1 : 1)
  return percent ? Math.round(value * 1e10) / 1e12 : value
}
