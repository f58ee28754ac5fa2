import type { Lang } from '../../i18n.ts'
import type { OfficialLayout } from '../layout.ts'
import type { LayoutRule } from './findings.ts'
import { type ReadDocument, readDocument } from './read-document.ts'
import { font, margins, pageNumbers, paper, tables } from './rules-page.ts'
import { partRule } from './rules-parts.ts'
import { bodyText, isDateLine, isNumberLine, recipientList } from './rules-text.ts'

export type LayoutFinding = {
  readonly rule: string
  readonly isMet: boolean
  readonly found: string
  /** Where the law says so. */
  readonly basis: string
}

/** Reads a Word file back and says of each rule of the layout whether it is met, and what was found. Throws for what is no Word file. */
export async function checkLayout(
  bytes: Uint8Array,
  layout: OfficialLayout,
  lang: Lang = 'vi',
): Promise<{ readonly findings: readonly LayoutFinding[] }> {
  return { findings: judgeLayout(await readDocument(bytes), layout, lang) }
}

/** The same for what was read already. */
export const judgeLayout = (
  read: ReadDocument,
  layout: OfficialLayout,
  lang: Lang,
): readonly LayoutFinding[] =>
  rules
    .map((rule) => rule(read, layout))
    .filter((judged) => judged !== undefined)
    .map(({ rule, found, ...judged }) => ({ ...judged, rule: rule[lang], found: found[lang] }))

const has = (style: string) => (read: ReadDocument) =>
  read.paragraphs.some((paragraph) => paragraph.style === style)
const isNoReport = has('letterAbout')
const hasNoAnnex = (read: ReadDocument) => read.sections.length < 2

const rules: readonly LayoutRule[] = [
  paper,
  margins,
  font,
  pageNumbers,
  partRule(
    'nation',
    { vi: 'Quốc hiệu', en: 'Name of the nation' },
    { says: (text, { nation }) => text === nation },
  ),
  partRule(
    'motto',
    { vi: 'Tiêu ngữ và đường kẻ', en: 'Motto and its rule' },
    { says: (text, { motto }) => text === motto },
  ),
  partRule('superior', { vi: 'Cơ quan chủ quản', en: 'Superior body' }, { isOptional: () => true }),
  partRule('issuer', { vi: 'Cơ quan ban hành và đường kẻ', en: 'Issuing body and its rule' }),
  partRule('number', { vi: 'Số, ký hiệu', en: 'Number and symbol' }, { says: isNumberLine }),
  partRule('placeAndDate', { vi: 'Địa danh, thời gian', en: 'Place and date' }, { says: isDateLine }),
  partRule('kind', { vi: 'Tên loại văn bản', en: 'Kind of document' }, { isOptional: isNoReport }),
  partRule('about', { vi: 'Trích yếu và đường kẻ', en: 'Subject and its rule' }, { isOptional: isNoReport }),
  partRule(
    'letterAbout',
    { vi: 'Trích yếu công văn', en: 'Subject of the letter' },
    {
      isOptional: (read) => !isNoReport(read),
      says: (text) => text.startsWith('V/v '),
    },
  ),
  partRule('addressees', { vi: 'Kính gửi', en: 'Addressees' }, { isOptional: () => true }),
  bodyText,
  partRule('signature', { vi: 'Quyền hạn, chức vụ người ký', en: 'Authority and title of the signer' }),
  partRule('signer', { vi: 'Họ tên người ký', en: 'Name of the signer' }, { isOptional: () => true }),
  partRule('recipientsTitle', { vi: 'Nơi nhận', en: 'Recipients' }, { says: (text) => text === 'Nơi nhận:' }),
  recipientList,
  partRule(
    'annexTitle',
    { vi: 'Số phụ lục', en: 'Number of the annex' },
    {
      isOptional: hasNoAnnex,
      says: (text) => /^Phụ lục( [IVXLC]+)?$/.test(text),
    },
  ),
  partRule('annexName', { vi: 'Tên phụ lục', en: 'Title of the annex' }, { isOptional: hasNoAnnex }),
  partRule(
    'annexOf',
    { vi: 'Phụ lục kèm theo văn bản nào', en: 'What the annex belongs to' },
    {
      isOptional: hasNoAnnex,
      says: (text) => /^\(Kèm theo .+ số .+ ngày .+\)$/s.test(text.replaceAll('\n', ' ')),
    },
  ),
  tables,
]
