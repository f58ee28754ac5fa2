import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { OfficialLayout, PartLook, PartName } from '../layout.ts'
import { halfPoints, twips, twipsOfPoints } from './measures.ts'

/** Style ids of what is not a part of the law's list. */
export const own = {
  rule: 'rule',
  gap: 'gap',
  draft: 'draft',
  notice: 'notice',
  quote: 'quote',
  caption: 'caption',
  cell: 'cell',
  picture: 'picture',
} as const

/** Every look is a style with a name that a clerk knows, so that one change in Word changes all of it. */
export function stylesOf(layout: OfficialLayout): IStylesOptions {
  const { parts, font, text } = layout
  return {
    default: {
      document: {
        run: {
          font: font.name,
          size: halfPoints(parts.body.size.used),
          color: font.colour,
          language: { value: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      },
      ...Object.fromEntries([1, 2, 3, 4].map((level) => [`heading${level}`, headingStyle(layout, level)])),
    },
    paragraphStyles: [
      ...(Object.entries(parts) as [PartName, PartLook][]).map(([id, look]) => partStyle(layout, id, look)),
      ...ownStyles(layout, twipsOfPoints(text.afterPt.used)),
    ],
  }
}

const names: Record<PartName, string> = {
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  superior: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  placeAndDate: 'Địa danh, thời gian',
  kind: 'Tên loại văn bản',
  about: 'Trích yếu',
  letterAbout: 'Trích yếu công văn',
  addressees: 'Kính gửi',
  body: 'Nội dung',
  signature: 'Quyền hạn, chức vụ',
  signer: 'Họ tên người ký',
  recipientsTitle: 'Nơi nhận',
  recipients: 'Danh sách nơi nhận',
  annexTitle: 'Số phụ lục',
  annexName: 'Tên phụ lục',
  annexOf: 'Phụ lục kèm theo',
}

const atTheLeft: readonly PartName[] = ['recipients', 'recipientsTitle', 'addressees']

function partStyle(layout: OfficialLayout, id: PartName, look: PartLook): IParagraphStyleOptions {
  const alignment = atTheLeft.includes(id) ? AlignmentType.LEFT : AlignmentType.CENTER
  return {
    id,
    name: names[id],
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(look.size.used), bold: look.bold, italics: look.italic },
    paragraph: id === 'body' ? running(layout) : { alignment },
  }
}

const running = ({ text }: OfficialLayout) => ({
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(text.firstLineMm.used) },
  spacing: {
    after: twipsOfPoints(text.afterPt.used),
    line: Math.round(240 * text.lines.used),
    lineRule: 'auto' as const,
  },
})

/** I and 1 in bold, a) and the dash upright. */
const headingStyle = (layout: OfficialLayout, level: number) => ({
  run: {
    font: layout.font.name,
    size: halfPoints(layout.parts.body.size.used),
    bold: level <= 2,
    italics: false,
    color: layout.font.colour,
  },
  paragraph: { ...running(layout), keepNext: true, keepLines: true },
})

function ownStyles({ text, parts }: OfficialLayout, after: number): IParagraphStyleOptions[] {
  const based = { basedOn: 'Normal', quickFormat: true }
  const size = halfPoints(parts.letterAbout.size.used)
  return [
    {
      ...based,
      id: own.quote,
      name: 'Trích dẫn',
      basedOn: 'body',
      paragraph: { indent: { left: twips(text.firstLineMm.used), firstLine: 0 } },
    },
    {
      ...based,
      id: own.caption,
      name: 'Tên bảng, hình',
      run: { bold: true, size: halfPoints(parts.number.size.used) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 60 }, keepNext: true },
    },
    {
      ...based,
      id: own.cell,
      name: 'Ô bảng',
      run: { size },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      ...based,
      id: own.picture,
      name: 'Hình',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after } },
    },
    {
      ...based,
      id: own.draft,
      name: 'Dự thảo',
      run: { bold: true, size },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120 } },
    },
    {
      ...based,
      id: own.notice,
      name: 'Ghi chú đầu trang',
      run: { italics: true, size: halfPoints(10) },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      ...based,
      id: own.rule,
      name: 'Đường kẻ',
      run: { size: 4 },
      paragraph: { spacing: { line: 60, lineRule: 'exact' } },
    },
    {
      ...based,
      id: own.gap,
      name: 'Khoảng cách',
      run: { size: 4 },
      paragraph: { spacing: { line: after, lineRule: 'exact' } },
    },
  ]
}
