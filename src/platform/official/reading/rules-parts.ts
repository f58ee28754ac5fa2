import type { Text } from '../../i18n.ts'
import type { OfficialLayout, PartLook, PartName } from '../layout.ts'
import { widthMm } from '../letter-widths.ts'
import { capitals } from '../wording.ts'
import { isIn, type LayoutRule, notFound, shown } from './findings.ts'
import type { ReadDocument, ReadParagraph } from './read-document.ts'

type Asked = {
  /** A document may do without: the superior body, a signer's name, annexes. */
  readonly isOptional?: (read: ReadDocument) => boolean
  /** What the words must be; where undefined any words do. */
  readonly says?: (text: string, layout: OfficialLayout) => boolean
}

/** A part of the document: there, in the size and weight of the law, in its form, with its rule below. */
export const partRule =
  (part: PartName, rule: Text, { isOptional, says }: Asked = {}): LayoutRule =>
  (read, layout) => {
    const look = layout.parts[part]
    const found = read.paragraphs.filter(({ style, text }) => style === part && text.trim() !== '')
    if (found.length === 0)
      return isOptional?.(read) ? undefined : { rule, isMet: false, found: notFound, basis: look.basis }
    const judged = found.map((paragraph) => {
      const line = look.rule && ruleUnder(read, paragraph, look)
      const isMet =
        hasLook(paragraph, look) &&
        (says?.(paragraph.text, layout) ?? true) &&
        (!look.rule || isIn(line, { least: look.rule.least - 0.02, most: look.rule.most + 0.02 }))
      return { isMet, found: foundLook(paragraph, look, line) }
    })
    const one = judged.find(({ isMet }) => !isMet) ?? judged[0]!
    return { rule, ...one, basis: look.basis }
  }

const hasLook = (paragraph: ReadParagraph, look: PartLook): boolean =>
  isIn(paragraph.size, look.size) &&
  (paragraph.bold ?? false) === look.bold &&
  (paragraph.italic ?? false) === look.italic &&
  (!look.capitals || paragraph.text === capitals(paragraph.text))

/** How long the rule under the words is, in shares of their last line; undefined without one. */
function ruleUnder(read: ReadDocument, paragraph: ReadParagraph, look: PartLook): number | undefined {
  const under = read.paragraphs[read.paragraphs.indexOf(paragraph) + 1]
  if (!under?.isRule) return undefined
  const section = read.sections[under.section]
  const room =
    under.cellMm ??
    (section ? section.widthMm - section.marginsMm.left - section.marginsMm.right : Number.NaN)
  const length = room - (under.leftMm ?? 0) - (under.rightMm ?? 0)
  return length / widthMm(paragraph.text.split('\n').at(-1) ?? '', paragraph.size ?? look.size.used)
}

function foundLook(paragraph: ReadParagraph, look: PartLook, line: number | undefined): Text {
  const words = paragraph.text.replaceAll('\n', ' ').slice(0, 60)
  const share = line === undefined ? '?' : `${Math.round(line * 100)}%`
  return {
    vi: [
      `“${words}”`,
      `cỡ ${shown(paragraph.size)}`,
      paragraph.bold ? 'đậm' : 'không đậm',
      paragraph.italic ? 'nghiêng' : 'đứng',
      ...(look.rule ? [line === undefined ? 'không có đường kẻ' : `đường kẻ dài ${share} dòng chữ`] : []),
    ].join(', '),
    en: [
      `“${words}”`,
      `size ${shown(paragraph.size)}`,
      paragraph.bold ? 'bold' : 'not bold',
      paragraph.italic ? 'italic' : 'upright',
      ...(look.rule ? [line === undefined ? 'no rule below' : `a rule ${share} as long as the line`] : []),
    ].join(', '),
  }
}
