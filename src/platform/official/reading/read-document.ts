import { type Look, mm, paragraphLook, readStyles, runLook, type Styles } from './looks.ts'
import { below, child, childrenOf, isOn, readTrees, valOf, type XmlElement } from './xml-tree.ts'

/** What a Word file shows, as far as the layout of official documents is about it. */
export type ReadDocument = {
  readonly sections: readonly ReadSection[]
  readonly paragraphs: readonly ReadParagraph[]
  readonly tables: readonly ReadTable[]
}

export type ReadSection = {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginsMm: { readonly [side in 'top' | 'bottom' | 'left' | 'right']: number }
  readonly startsAt: number | undefined
  /** Whether the first page has a head of its own, and whether a page number stands in it. */
  readonly firstDiffers: boolean
  readonly firstHasNumber: boolean
  /** The number in the head of the other pages; undefined where there is none. */
  readonly number: ReadParagraph | undefined
}

export type ReadParagraph = Look & {
  readonly style: string
  readonly text: string
  /** A drawn line: a paragraph without words but with an edge above. */
  readonly isRule: boolean
  /** Width of the cell that it stands in; undefined outside tables. */
  readonly cellMm?: number | undefined
  readonly section: number
}

/** A table with lines; the head and the end of a document, which have none, are left out. */
export type ReadTable = {
  readonly columns: number
  readonly headRepeats: boolean
  readonly rowsThatSplit: number
}

const partsRead = /^word\/(document|styles|header\d+|_rels\/document\.xml)(\.xml|\.rels)$/

export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const parts = await readTrees(bytes, (name) => partsRead.test(name))
  const body = child(parts.get('word/document.xml'), 'body')
  if (!body) throw new Error('not a Word document')
  const styles = readStyles(parts.get('word/styles.xml'))
  const paragraphs: ReadParagraph[] = []
  const tables: ReadTable[] = []
  const sections: XmlElement[] = []
  walk(body, undefined)
  const last = child(body, 'sectPr')
  if (last) sections.push(last)
  const heads = headsOf(parts, styles)
  return { sections: sections.map((section) => sectionOf(section, heads)), paragraphs, tables }

  function walk(element: XmlElement, cellMm: number | undefined) {
    for (const one of element.children) {
      if (one.name === 'p') {
        paragraphs.push(paragraphOf(one, styles, { cellMm, section: sections.length }))
        const ends = child(child(one, 'pPr'), 'sectPr')
        if (ends) sections.push(ends)
      } else if (one.name === 'tbl') {
        if (hasLines(one)) tables.push(tableOf(one))
        walk(one, cellMm)
      } else if (one.name === 'tc') walk(one, widthOf(one))
      else if (one.name !== 'sectPr') walk(one, cellMm)
    }
  }
}

const widthOf = (cell: XmlElement) => mm(child(child(cell, 'tcPr'), 'tcW')?.attributes['w:w'])

type Place = Pick<ReadParagraph, 'cellMm' | 'section'>

function paragraphOf(element: XmlElement, styles: Styles, place: Place): ReadParagraph {
  const properties = child(element, 'pPr')
  const style = valOf(properties, 'pStyle') ?? ''
  const runs = [...below(element)].filter(({ name }) => name === 'r')
  const text = runs.map(textOf).join('')
  const worded = runs.find((run) => textOf(run).trim() !== '') ?? runs[0]
  return {
    ...styles.get(styles.has(style) ? style : ''),
    ...paragraphLook(properties),
    ...runLook(child(worded, 'rPr')),
    ...place,
    style,
    text,
    isRule: text === '' && child(child(properties, 'pBdr'), 'top') !== undefined,
  }
}

const textOf = (run: XmlElement): string =>
  run.children.map(({ name, text }) => (name === 't' ? text : name === 'br' ? '\n' : '')).join('')

/** Where a section's heads are: by the relation that names each. */
type Heads = ReadonlyMap<
  string,
  { readonly paragraph: ReadParagraph | undefined; readonly hasNumber: boolean }
>

function headsOf(parts: ReadonlyMap<string, XmlElement>, styles: Styles): Heads {
  const relations = childrenOf(parts.get('word/_rels/document.xml.rels'), 'Relationship')
  return new Map(
    relations.map(({ attributes: { Id = '', Target = '' } }) => {
      const tree = parts.get(`word/${Target.replace(/^\/?(word\/)?/, '')}`)
      const numbered = tree && childrenOf(tree, 'p').find(hasPageNumber)
      const paragraph = numbered && paragraphOf(numbered, styles, { section: 0 })
      return [Id, { paragraph, hasNumber: numbered !== undefined }]
    }),
  )
}

const hasPageNumber = (paragraph: XmlElement) =>
  [...below(paragraph)].some(
    ({ name, text, attributes }) =>
      (name === 'instrText' && /\bPAGE\b/.test(text)) ||
      (name === 'fldSimple' && /\bPAGE\b/.test(attributes['w:instr'] ?? '')),
  )

function sectionOf(section: XmlElement, heads: Heads): ReadSection {
  const size = child(section, 'pgSz')?.attributes ?? {}
  const margin = child(section, 'pgMar')?.attributes ?? {}
  const head = (type: string) => {
    const reference = childrenOf(section, 'headerReference').find(
      ({ attributes }) => (attributes['w:type'] ?? 'default') === type,
    )
    return heads.get(reference?.attributes['r:id'] ?? '')
  }
  const side = (name: string) => mm(margin[`w:${name}`]) ?? Number.NaN
  const start = child(section, 'pgNumType')?.attributes['w:start']
  return {
    widthMm: mm(size['w:w']) ?? Number.NaN,
    heightMm: mm(size['w:h']) ?? Number.NaN,
    marginsMm: { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') },
    startsAt: start === undefined ? undefined : Number(start),
    firstDiffers: isOn(section, 'titlePg') === true,
    firstHasNumber: head('first')?.hasNumber === true,
    number: head('default')?.paragraph,
  }
}

const hasLines = (table: XmlElement) => {
  const borders = child(child(table, 'tblPr'), 'tblBorders')
  return borders?.children.some(({ attributes }) => !['none', 'nil'].includes(attributes['w:val'] ?? 'none'))
}

function tableOf(table: XmlElement): ReadTable {
  const rows = childrenOf(table, 'tr').map((row) => child(row, 'trPr'))
  return {
    columns: childrenOf(child(table, 'tblGrid'), 'gridCol').length,
    headRepeats: isOn(rows[0], 'tblHeader') === true,
    rowsThatSplit: rows.filter((row) => isOn(row, 'cantSplit') !== true).length,
  }
}
