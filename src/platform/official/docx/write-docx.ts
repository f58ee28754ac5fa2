import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { propertiesOf } from '../figure-keys.ts'
import type { OfficialLayout } from '../layout.ts'
import type { Annex, OfficialDocument } from '../model.ts'
import { printable } from '../printable.ts'
import { annexOf } from '../wording.ts'
import { bodyOf } from './body.ts'
import { footOf } from './foot.ts'
import { headOf } from './head.ts'
import { gap, partLines, ruleLine } from './lines.ts'
import { halfPoints, twips } from './measures.ts'
import { own, stylesOf } from './styles.ts'
import type { Writing } from './writing.ts'

/** The document as a Word file in the layout that is in force when it is issued. */
export async function writeDocx(said: OfficialDocument, layout: OfficialLayout): Promise<Buffer> {
  const document = printable(said)
  const writing: Writing = { layout, isDraft: document.isDraft, roomMm: roomOf(layout, false), keys: [] }
  const sections = [
    section(layout, document.notice, false, [
      ...headOf(document, writing),
      ...(await bodyOf(document.body, writing, true)),
      ...footOf(document, writing),
    ]),
  ]
  for (const annex of document.annexes) sections.push(await annexSection(annex, document, writing))
  const file = new Document({
    sections,
    styles: stylesOf(layout),
    customProperties: propertiesOf(writing.keys),
    title: titleOf(document),
    creator: document.issuer.name,
    lastModifiedBy: document.issuer.name,
    compatibility: { version: 15 },
  })
  return Packer.toBuffer(file)
}

const titleOf = ({ kind, about }: OfficialDocument) =>
  [kind === null ? 'V/v' : kind, about.replaceAll('\n', ' ')].join(' ')

/** Width between the margins of a page that stands or lies. */
const roomOf = ({ paper, marginsMm }: OfficialLayout, isLandscape: boolean) =>
  (isLandscape ? paper.heightMm : paper.widthMm) - marginsMm.left.used - marginsMm.right.used

async function annexSection(annex: Annex, document: OfficialDocument, writing: Writing) {
  const isLandscape = annex.isLandscape === true
  const page = { ...writing, roomMm: roomOf(writing.layout, isLandscape) }
  const { roomMm } = page
  return section(writing.layout, document.notice, isLandscape, [
    ...partLines(page, 'annexTitle', `Phụ lục ${annex.number}`.trim(), { roomMm }),
    ...partLines(page, 'annexName', annex.title, { roomMm: roomMm - 20 }),
    ...partLines(page, 'annexOf', annexOf(document, writing.layout.leadingZero), { roomMm: roomMm - 10 }),
    ruleLine(40, roomMm),
    gap(),
    ...(await bodyOf(annex.body, page)),
  ])
}

/** Where the number of the page stands within the upper margin. */
const headerMm = 10

/** Pages counted from 1, the number shown from the second on in the middle of the upper margin. */
function section(
  layout: OfficialLayout,
  notice: string | undefined,
  isLandscape: boolean,
  children: FileChild[],
): ISectionOptions {
  const { top, bottom, left, right } = layout.marginsMm
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(layout.pageNumber.size.used) }),
    ],
  })
  const first = new Paragraph(notice ? { style: own.notice, children: [new TextRun(notice)] } : {})
  return {
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [first] }) },
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(layout.paper.widthMm),
          height: twips(layout.paper.heightMm),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top.used),
          bottom: twips(bottom.used),
          left: twips(left.used),
          right: twips(right.used),
          header: twips(headerMm),
          footer: twips(headerMm),
        },
        pageNumbers: { start: 1 },
      },
    },
    children,
  }
}
