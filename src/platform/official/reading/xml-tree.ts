import { readXmlParts } from '../../reading/xml-parts.ts'

/** An element: names without their prefix, attributes as they stand ('w:val'). */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** A report of a hundred agencies has some fifty thousand. */
const mostElements = 600_000

/** The parts of an Office file as trees by their names, never more elements together than a long report has. */
export async function readTrees(
  bytes: Uint8Array,
  fits: (name: string) => boolean,
): Promise<ReadonlyMap<string, XmlElement>> {
  const trees = new Map<string, XmlElement>()
  let left = mostElements
  await readXmlParts(bytes, fits, (part) => {
    const open: XmlElement[] = []
    return {
      open: (name, attributes) => {
        if (--left < 0) throw new Error('too many elements')
        const element = { name, attributes: { ...attributes }, children: [], text: '' }
        open.at(-1)?.children.push(element)
        if (open.length === 0) trees.set(part, element)
        open.push(element)
      },
      close: () => void open.pop(),
      text: (text) => {
        const element = open.at(-1)
        if (element) element.text += text
      },
    }
  })
  return trees
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name)

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? []

/** All below, in the order of the file. */
export function* below(element: XmlElement): Generator<XmlElement> {
  for (const one of element.children) {
    yield one
    yield* below(one)
  }
}

/** 'w:val' of a child: '28' of <w:sz w:val="28"/>. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val']

/** On, off or not said: <w:b/>, <w:b w:val="false"/>, nothing. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  return !['false', '0', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true')
}
