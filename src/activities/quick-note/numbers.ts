/** Numbers as officers write and dictation spells them, without diacritics. */
const digit: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
}
const follows = `(?:${Object.keys(digit).join('|')}|muoi|chuc|tram|nghin|ngan|linh|le|vai)`

const begins = '(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|mot tram|tram|vai)'

/** A pattern of one number: '45', '1.200', '1,5 nghìn', '2k', 'hai mươi lăm'. One group. */
export const number = `(\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?(?:\\s?(?:k|nghin|ngan)\\b)?|${begins}(?:\\s${follows})*)`

const most = 10_000_000

/** The whole number that was written, undefined when it is none or beyond reason. */
export function numberOf(written: string): number | undefined {
  const value = /^\d/.test(written) ? ofDigits(written) : ofWords(written.split(' '))
  return value !== undefined && Number.isInteger(value) && value <= most ? value : undefined
}

function ofDigits(written: string): number | undefined {
  const [, figures = '', thousand] = written.match(/^([\d.,]+)\s?(k|nghin|ngan)?$/) ?? []
  if (/^\d{1,3}([.,]\d{3})+$/.test(figures)) return Number(figures.replace(/\D/g, ''))
  const value = Number(figures.replace(',', '.'))
  return thousand ? Math.round(value * 1000) : value
}

/** 'hai mươi lăm' 25, 'một trăm linh năm' 105, 'ba nghìn hai trăm' 3200; 'vài' says no number. */
function ofWords(words: readonly string[]): number | undefined {
  let [whole, part, last] = [0, 0, 0]
  for (const one of words) {
    if (one === 'vai') return undefined
    if (one === 'linh' || one === 'le') continue
    if (one === 'nghin' || one === 'ngan') [whole, part, last] = [whole + (part + last || 1) * 1000, 0, 0]
    else if (one === 'tram') [part, last] = [part + (last || 1) * 100, 0]
    else if (one === 'muoi' || one === 'chuc') [part, last] = [part + (last || 1) * 10, 0]
    else last = digit[one] ?? 0
  }
  return whole + part + last || undefined
}
