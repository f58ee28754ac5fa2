import { child, childrenOf, isOn, valOf, type XmlElement } from './xml-tree.ts'

/** How a run or a paragraph looks once its style, the styles below it and the defaults are put together. */
export type Look = {
  readonly size?: number | undefined
  readonly font?: string | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly alignment?: string | undefined
  readonly firstLineMm?: number | undefined
  readonly leftMm?: number | undefined
  readonly rightMm?: number | undefined
  readonly afterPt?: number | undefined
  readonly lines?: number | undefined
}

/** The look of each style by its id; '' is what holds without one. */
export type Styles = ReadonlyMap<string, Look>

export function readStyles(tree: XmlElement | undefined): Styles {
  const defaults = child(tree, 'docDefaults')
  const plain = {
    ...paragraphLook(child(child(defaults, 'pPrDefault'), 'pPr')),
    ...runLook(child(child(defaults, 'rPrDefault'), 'rPr')),
  }
  const elements = new Map(
    childrenOf(tree, 'style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const looks = new Map<string, Look>([['', plain]])
  const lookOf = (id: string, depth: number): Look => {
    const style = elements.get(id)
    if (!style || depth > 12) return plain
    const based = valOf(style, 'basedOn')
    return {
      ...(based === undefined ? plain : lookOf(based, depth + 1)),
      ...paragraphLook(child(style, 'pPr')),
      ...runLook(child(style, 'rPr')),
    }
  }
  for (const id of elements.keys()) looks.set(id, lookOf(id, 0))
  return looks
}

/** What a run says of itself. */
export const runLook = (properties: XmlElement | undefined): Look =>
  said({
    size: half(valOf(properties, 'sz')),
    font: child(properties, 'rFonts')?.attributes['w:ascii'],
    bold: isOn(properties, 'b'),
    italic: isOn(properties, 'i'),
  })

/** What a paragraph says of itself; heights in points, indents in millimetres, lines as a factor. */
export function paragraphLook(properties: XmlElement | undefined): Look {
  const indent = child(properties, 'ind')?.attributes ?? {}
  const spacing = child(properties, 'spacing')?.attributes ?? {}
  const isFactor = (spacing['w:lineRule'] ?? 'auto') === 'auto'
  return said({
    alignment: valOf(properties, 'jc'),
    firstLineMm: mm(indent['w:firstLine']),
    leftMm: mm(indent['w:left'] ?? indent['w:start']),
    rightMm: mm(indent['w:right'] ?? indent['w:end']),
    afterPt: scaled(spacing['w:after'], 20),
    lines: isFactor ? scaled(spacing['w:line'], 240) : undefined,
  })
}

export const mm = (twips: string | undefined): number | undefined => scaled(twips, 1440 / 25.4)

const half = (value: string | undefined) => scaled(value, 2)

const scaled = (value: string | undefined, by: number): number | undefined =>
  value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value) / by

/** Only what is said, so that it covers what lies below and nothing else. */
const said = (look: Look): Look =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
