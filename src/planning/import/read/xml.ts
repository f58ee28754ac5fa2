import { SaxesParser } from 'saxes'
import { Unreadable } from './refusals.ts'

/** An element with its local name; `text` is what stands directly in it. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const deepest = 400

/**
 * Reads XML as it arrives and hands over each child of the element `within` as a small tree, so that a long document
 * never stands in memory twice. A document type declaration is refused: Word writes none, and entities hide in it.
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  within: string,
  each: (element: Element) => void,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const open: Element[] = []
  let inside = 0
  parser.on('doctype', () => {
    throw new Unreadable('unsafe_xml')
  })
  parser.on('error', () => {
    throw new Unreadable('broken')
  })
  parser.on('opentag', (tag) => {
    const element = {
      name: localName(tag.name),
      attributes: localNames(tag.attributes),
      children: [],
      text: '',
    }
    if (inside > 0) {
      open.at(-1)?.children.push(element)
      open.push(element)
      if (open.length > deepest) throw new Unreadable('broken')
    }
    if (inside > 0 || element.name === within) inside += 1
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    if (inside > 0) inside -= 1
    const element = open.pop()
    if (element && inside === 1) each(element)
  })
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }))
  parser.write(decoder.decode()).close()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const localNames = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))

export const child = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce((found, name) => found?.children.find((c) => c.name === name), element)

export const value = (element: Element | undefined): string | undefined => element?.attributes.val

/** A switch like `<w:b/>`: on when it stands there, unless it says otherwise; undefined when absent. */
export function isOn(element: Element | undefined): boolean | undefined {
  if (!element) return undefined
  return !['0', 'false', 'off', 'none'].includes(element.attributes.val ?? '')
}
