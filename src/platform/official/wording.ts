import type { OfficialLayout } from './layout.ts'
import type { Heading, OfficialDocument, Signature } from './model.ts'

type Zeros = OfficialLayout['leadingZero']

/** The room that the clerk fills in by hand. */
export const blank = '      '

/** 'Số: 09/BC-SNV'; without a number 'Số:      /BC-SNV'. */
export const numberLine = (
  { number, symbol }: Pick<OfficialDocument, 'number' | 'symbol'>,
  zeros: Zeros,
): string => `Số: ${number === null ? blank : twoDigits(number, zeros.numberBelow)}/${symbol}`

/** 'Ninh Thuận, ngày 05 tháng 02 năm 2023'; a draft leaves the day, and what else is not known. */
export function dateLine(document: Dated & { readonly place: string }, zeros: Zeros): string {
  return `${document.place}, ${dateInWords(document, zeros)}`
}

type Dated = Pick<OfficialDocument, 'issuedOn' | 'draftMonth'>

function dateInWords({ issuedOn, draftMonth }: Dated, zeros: Zeros): string {
  if (issuedOn === null)
    return draftMonth
      ? `ngày ${blank} tháng ${monthOf(draftMonth.month, zeros)} năm ${draftMonth.year}`
      : `ngày ${blank} tháng ${blank} năm ${blank}`
  const { day, month, year } = Temporal.PlainDate.from(issuedOn)
  return `ngày ${twoDigits(day, zeros.dayBelow)} tháng ${monthOf(month, zeros)} năm ${year}`
}

/** '09' below the limit, else as it is. */
export const twoDigits = (value: number, below = 10): string =>
  value < below ? String(value).padStart(2, '0') : String(value)

const monthOf = (month: number, { months }: Zeros) =>
  months.includes(month) ? twoDigits(month) : String(month)

/** '(Kèm theo Báo cáo số 09/BC-SNV ngày 05 tháng 02 năm 2023 của Sở Nội vụ)'. */
export function annexOf(document: OfficialDocument, zeros: Zeros): string {
  const kind = document.kind === null ? 'Công văn' : sentenceCase(document.kind)
  const number = numberLine(document, zeros).replace('Số: ', 'số ')
  const issuer = document.issuer.name.replaceAll('\n', ' ')
  return `(Kèm theo ${kind} ${number} ${dateInWords(document, zeros)} của ${issuer})`
}

const sentenceCase = (capitals: string) => capitals.charAt(0) + capitals.slice(1).toLocaleLowerCase('vi')

/** 'I.', '1.', 'a)', '–': what stands before a heading's words. */
export function headingNumber({ level, number }: Heading): string {
  if (level === 4) return '–'
  if (!number) return ''
  const bare = number.replace(/[.)]$/, '')
  return level === 3 && !/\d$/.test(bare) ? `${bare})` : `${bare}.`
}

/** Lines above the place of the signature, in capitals. */
export function signatureLines({ collective, prefix, onBehalfOf, title }: Signature): readonly string[] {
  const lines = [
    collective && `TM. ${collective}`,
    prefix && onBehalfOf && `${prefix} ${onBehalfOf}`,
    prefix && !onBehalfOf ? `${prefix} ${title}` : title,
  ]
  return lines.filter((line) => line !== undefined && line !== '').map((line) => capitals(line as string))
}

/** '- UBND tỉnh (b/c);' … '- Lưu: VT, CCHC.' */
export const recipientLines = ({
  recipients,
  archive,
}: Pick<OfficialDocument, 'recipients' | 'archive'>): readonly string[] => [
  ...recipients.map((one) => `- ${one.replace(/[;.]$/, '')};`),
  `- Lưu: ${archive.replace(/\.$/, '')}.`,
]

/** One after the colon; several in lines of their own: '- A;', '- B.' */
export const addresseeLines = (addressees: readonly string[]): readonly string[] =>
  addressees.length < 2
    ? addressees
    : addressees.map((one, at) => `- ${one}${at === addressees.length - 1 ? '.' : ';'}`)

export const capitals = (text: string): string => text.toLocaleUpperCase('vi')
