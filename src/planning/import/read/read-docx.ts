import { nfc } from '../../../platform/vietnamese.ts'
import type { Paragraph, SourceDocument } from '../source-document.ts'
import { blockReader } from './docx-blocks.ts'
import { readParagraph } from './docx-paragraph.ts'
import { labellerFrom } from './numbering.ts'
import { openPackage, type Package } from './open-package.ts'
import { Unreadable } from './refusals.ts'
import { stylesFrom } from './styles.ts'
import { type Element, readXml } from './xml.ts'

/** Reads a .docx. Throws `Unreadable` for what the sender can mend. */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  const parts = await openPackage(bytes)
  try {
    const main = await mainPart(parts)
    const folder = main.slice(0, main.lastIndexOf('/') + 1)
    const styles = stylesFrom(await elementsOf(parts, `${folder}styles.xml`, 'styles'))
    const label = labellerFrom(await elementsOf(parts, `${folder}numbering.xml`, 'numbering'))
    const reader = blockReader({ styles, label })
    await readXml(parts.chunks(main), 'body', reader.read)
    const footnotes = await elementsOf(parts, `${folder}footnotes.xml`, 'footnotes')
    const read = footnotes.flatMap((note) => footnoteOf(note, { styles, label: () => undefined }))
    return { format: 'docx', fileName: nfc(fileName), blocks: reader.blocks, footnotes: read }
  } finally {
    parts.close()
  }
}

async function mainPart(parts: Package): Promise<string> {
  const relations = await elementsOf(parts, '_rels/.rels', 'Relationships')
  const main = relations.find((r) => r.attributes.Type?.endsWith('/officeDocument'))?.attributes.Target
  const name = main?.replace(/^\//, '') ?? 'word/document.xml'
  if (!parts.has(name) || !/document\d*\.xml$/i.test(name)) throw new Unreadable('not_word')
  return name
}

async function elementsOf(parts: Package, name: string, within: string): Promise<Element[]> {
  const elements: Element[] = []
  if (parts.has(name)) await readXml(parts.chunks(name), within, (element) => elements.push(element))
  return elements
}

function footnoteOf(note: Element, context: Parameters<typeof readParagraph>[1]): Paragraph[] {
  if (note.attributes.type) return []
  const lines = note.children
    .filter((part) => part.name === 'p')
    .map((part) => readParagraph(part, context).line.text.trim())
  const text = lines.filter((line) => line !== '').join('\n')
  return text ? [{ id: `f${note.attributes.id ?? ''}`, kind: 'paragraph', text }] : []
}
