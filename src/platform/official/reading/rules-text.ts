import type { OfficialLayout } from '../layout.ts'
import { twoDigits } from '../wording.ts'
import { isIn, type LayoutRule, notFound, shown } from './findings.ts'
import type { ReadParagraph } from './read-document.ts'

/** 'Số: 09/BC-SNV'; a blank waits for the clerk. */
export const isNumberLine = (text: string, { leadingZero }: OfficialLayout): boolean => {
  const [, digits = ''] = /^Số: (\d+| +)\/[\p{Lu}\d]+(-[\p{Lu}\d]+)*$/u.exec(text) ?? []
  if (digits === '') return false
  return digits.trim() === '' || digits === twoDigits(Number(digits), leadingZero.numberBelow)
}

/** 'Ninh Thuận, ngày 05 tháng 02 năm 2023'; a draft leaves the day. */
export const isDateLine = (text: string, { leadingZero }: OfficialLayout): boolean => {
  const parts = /^\p{Lu}[^,]*, ngày (\d+| +) tháng (\d+| +) năm (\d{4}| +)$/u.exec(text)
  if (!parts) return false
  const [, day = '', month = ''] = parts
  const isDay = day.trim() === '' || day === twoDigits(Number(day), leadingZero.dayBelow)
  const wanted = leadingZero.months.includes(Number(month)) ? twoDigits(Number(month)) : String(Number(month))
  return isDay && (month.trim() === '' || month === wanted)
}

const bodyStyles = ['body', 'Heading1', 'Heading2', 'Heading3', 'Heading4']

/** Running text: size, both edges straight, first line in, room between paragraphs and lines. */
export const bodyText: LayoutRule = ({ paragraphs }, { parts, text }) => {
  const body = paragraphs.filter((one) => bodyStyles.includes(one.style) && one.text.trim() !== '')
  const isRight = (one: ReadParagraph) =>
    isIn(one.size, parts.body.size) &&
    (one.alignment === 'both' || one.alignment === 'distribute') &&
    isIn(one.firstLineMm, text.firstLineMm) &&
    (one.afterPt ?? 0) >= text.afterPt.least - 0.1 &&
    isIn(one.lines, { least: text.lines.least + 0.15, most: text.lines.most - 0.15 })
  const one = body.find((paragraph) => !isRight(paragraph)) ?? body[0]
  return {
    rule: {
      vi: 'Nội dung: cỡ chữ, canh đều hai lề, lùi đầu dòng, giãn đoạn và dòng',
      en: 'Running text: size, justified, first line indented, spacing',
    },
    isMet: body.length > 0 && body.every(isRight),
    found: one ? foundBody(one) : notFound,
    basis: text.basis,
  }
}

const foundBody = (one: ReadParagraph) => ({
  vi: `cỡ ${shown(one.size)}, ${one.alignment === 'both' ? 'đều hai lề' : 'không đều hai lề'}, lùi ${shown(one.firstLineMm ?? 0)} mm, giãn đoạn ${shown(one.afterPt ?? 0)} pt, giãn dòng ${shown(one.lines)}: “${one.text.slice(0, 40)}”`,
  en: `size ${shown(one.size)}, ${one.alignment === 'both' ? 'justified' : 'not justified'}, first line ${shown(one.firstLineMm ?? 0)} mm, ${shown(one.afterPt ?? 0)} pt after, line spacing ${shown(one.lines)}: “${one.text.slice(0, 40)}”`,
})

/** '- …;' each, the last '- Lưu: VT, …' with a full stop. */
export const recipientList: LayoutRule = ({ paragraphs }, { parts }) => {
  const lines = paragraphs.filter(({ style }) => style === 'recipients')
  const isLast = (at: number) => at === lines.length - 1
  const wrong = lines.find(
    ({ text, size }, at) =>
      !isIn(size, parts.recipients.size) || !(isLast(at) ? /^- Lưu: .*\.$/ : /^- .*;$/).test(text),
  )
  const one = wrong ?? lines[0]
  return {
    rule: {
      vi: 'Danh sách nơi nhận: gạch đầu dòng, dấu chấm phẩy, dòng cuối “Lưu”',
      en: 'List of recipients: dashes, semicolons, “Lưu” last',
    },
    isMet: lines.length > 0 && !wrong,
    found: one
      ? { vi: `“${one.text}”, cỡ ${shown(one.size)}`, en: `“${one.text}”, size ${shown(one.size)}` }
      : notFound,
    basis: parts.recipients.basis,
  }
}
