import type { Line } from '../source-document.ts'
import type { Labeller } from './numbering.ts'
import { readable } from './readable.ts'
import type { Style, Styles } from './styles.ts'
import { child, type Element, isOn, value } from './xml.ts'

export type DocxContext = { readonly styles: Styles; readonly label: Labeller }

/** A paragraph's own line, the text boxes anchored in it, and whether its end was deleted (joining it to the next). */
export type ReadParagraph = {
  readonly line: Line
  readonly boxes: readonly Element[]
  readonly joinsNext: boolean
}

type Run = { text: string; bold: boolean; italic: boolean }

export function readParagraph(element: Element, context: DocxContext): ReadParagraph {
  const properties = child(element, 'pPr')
  const style = context.styles(value(child(properties, 'pStyle')))
  const runs: Run[] = []
  const boxes: Element[] = []
  collect(element, style, context, runs, boxes)
  const text = readable(runs.map((run) => run.text).join(''))
  const visible = runs.filter((run) => run.text.trim() !== '')
  const align = value(child(properties, 'jc'))
  const line: Line = {
    text,
    ...listing(properties, style, context.label),
    ...(visible.length > 0 && visible.every((run) => run.bold) ? { bold: true } : {}),
    ...(visible.length > 0 && visible.every((run) => run.italic) ? { italic: true } : {}),
    ...((align ? align === 'center' : style.centred) ? { centred: true } : {}),
  }
  return { line, boxes, joinsNext: child(properties, 'rPr', 'del') !== undefined }
}

/** Word prints and counts the label of an empty paragraph too: the number column of many annexes is only that. */
function listing(properties: Element | undefined, style: Style, label: Labeller) {
  const listId = value(child(properties, 'numPr', 'numId')) ?? style.listId
  const level = Number(value(child(properties, 'numPr', 'ilvl')) ?? style.listLevel ?? 0)
  if (!listId || listId === '0') return {}
  const printed = label(listId, level)
  return printed ? { label: printed, level } : {}
}

/** What tracked changes removed, what a field only instructs and what a fallback repeats is not the document's text. */
const dropped = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPr',
  'rPr',
  'footnoteReference',
  'annotationRef',
])

function collect(element: Element, style: Style, context: DocxContext, runs: Run[], boxes: Element[]): void {
  for (const part of element.children) {
    if (dropped.has(part.name)) continue
    if (part.name === 'txbxContent') boxes.push(part)
    else if (part.name === 'r') collectRun(part, style, context, runs, boxes)
    else collect(part, style, context, runs, boxes)
  }
}

function collectRun(run: Element, style: Style, context: DocxContext, runs: Run[], boxes: Element[]): void {
  const properties = child(run, 'rPr')
  if (isOn(child(properties, 'vanish'))) return
  const runStyle = { ...style, ...context.styles(value(child(properties, 'rStyle'))) }
  const bold = isOn(child(properties, 'b')) ?? runStyle.bold ?? false
  const italic = isOn(child(properties, 'i')) ?? runStyle.italic ?? false
  const upper = isOn(child(properties, 'caps')) ?? false
  for (const part of run.children) {
    const text = textOf(part)
    if (text !== null) runs.push({ text: upper ? text.toLocaleUpperCase('vi') : text, bold, italic })
    else if (!dropped.has(part.name)) collect(part, style, context, runs, boxes)
  }
}

function textOf(part: Element): string | null {
  if (part.name === 't') return part.text
  if (part.name === 'tab' || part.name === 'ptab') return '\t'
  if (part.name === 'br' || part.name === 'cr') return part.attributes.type === 'page' ? '' : '\n'
  if (part.name === 'noBreakHyphen') return '-'
  return part.name === 'sym' ? '•' : null
}
