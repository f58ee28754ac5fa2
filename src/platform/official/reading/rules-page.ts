import { isIn, type LayoutRule, notFound, same, shown } from './findings.ts'
import type { ReadSection } from './read-document.ts'

export const paper: LayoutRule = ({ sections }, { paper: { widthMm, heightMm, basis } }) => {
  const fits = (a: number, b: number) =>
    isIn(a, { least: widthMm - 0.5, most: widthMm + 0.5 }) &&
    isIn(b, { least: heightMm - 0.5, most: heightMm + 0.5 })
  const wrong = sections.find((one) => !fits(one.widthMm, one.heightMm) && !fits(one.heightMm, one.widthMm))
  const one = wrong ?? sections[0]
  return {
    rule: { vi: 'Khổ giấy A4', en: 'Paper is A4' },
    isMet: sections.length > 0 && !wrong,
    found: one ? same(`${shown(one.widthMm)} × ${shown(one.heightMm)} mm`) : notFound,
    basis,
  }
}

const sides = ['top', 'bottom', 'left', 'right'] as const

export const margins: LayoutRule = ({ sections }, { marginsMm }) => {
  const wrong = sections.find((one) => sides.some((side) => !isIn(one.marginsMm[side], marginsMm[side])))
  const one = wrong ?? sections[0]
  const [top, bottom, left, right] = sides.map((side) => shown(one?.marginsMm[side]))
  return {
    rule: { vi: 'Lề trang', en: 'Margins' },
    isMet: sections.length > 0 && !wrong,
    found: {
      vi: `trên ${top}, dưới ${bottom}, trái ${left}, phải ${right} mm`,
      en: `top ${top}, bottom ${bottom}, left ${left}, right ${right} mm`,
    },
    basis: marginsMm.basis,
  }
}

export const font: LayoutRule = ({ paragraphs }, layout) => {
  const other = paragraphs.find(({ text, font: name }) => text.trim() !== '' && name !== layout.font.name)
  return {
    rule: { vi: `Phông chữ ${layout.font.name}`, en: `Typeface ${layout.font.name}` },
    isMet: other === undefined,
    found: same(other ? `${other.font ?? '?'}: “${other.text.slice(0, 40)}”` : layout.font.name),
    basis: layout.font.basis,
  }
}

/** From the second page on, in the middle of the upper margin; every annex counts from 1. */
export const pageNumbers: LayoutRule = ({ sections }, { pageNumber: { size, basis } }) => {
  const isRight = (one: ReadSection) =>
    one.number?.alignment === 'center' &&
    isIn(one.number.size, size) &&
    one.firstDiffers &&
    !one.firstHasNumber &&
    one.startsAt === 1
  const wrong = sections.find((one) => !isRight(one))
  return {
    rule: { vi: 'Số trang giữa lề trên, từ trang 2', en: 'Page numbers centred at the top from page 2' },
    isMet: sections.length > 0 && !wrong,
    found: foundNumbers(wrong ?? sections[0]),
    basis,
  }
}

function foundNumbers(one: ReadSection | undefined) {
  if (!one?.number) return notFound
  const { size, alignment } = one.number
  const first = !one.firstDiffers || one.firstHasNumber
  return {
    vi: `cỡ ${shown(size)}, ${alignment === 'center' ? 'giữa' : 'không ở giữa'}, trang 1 ${first ? 'có' : 'không'} số, bắt đầu từ ${one.startsAt ?? '?'}`,
    en: `size ${shown(size)}, ${alignment === 'center' ? 'centred' : 'not centred'}, ${first ? 'a' : 'no'} number on page 1, counted from ${one.startsAt ?? '?'}`,
  }
}

export const tables: LayoutRule = ({ tables: all }) => {
  if (all.length === 0) return undefined
  const noHead = all.filter(({ headRepeats }) => !headRepeats).length
  const splits = all.reduce((sum, { rowsThatSplit }) => sum + rowsThatSplit, 0)
  return {
    rule: {
      vi: 'Bảng lặp lại dòng tiêu đề, không cắt dòng giữa hai trang',
      en: 'Tables repeat their head, rows are not torn apart',
    },
    isMet: noHead === 0 && splits === 0,
    found: {
      vi: `${noHead} bảng không lặp tiêu đề, ${splits} dòng có thể bị cắt`,
      en: `${noHead} tables without a repeated head, ${splits} rows that may be torn`,
    },
    basis: 'Cách trình bày của Loa',
  }
}
