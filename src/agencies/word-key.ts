import { fold, oneLine } from '../platform/vietnamese.ts'

/** Documents write UBND long or short, with or without hyphens, dots and "và": all of it is one key. */
export function wordKey(text: string): string {
  const plain = plainKey(text.replace(areaAfterComma, (_, kind) => ` ${areaKinds[kind.toLowerCase()]} `))
  const written = abbreviations.reduce((key, [pattern, full]) => key.replace(pattern, full), plain)
  return oneSpaced(
    written.replace(areaShort, (_, ubnd = '', kind) => `${ubnd}${areaKinds[kind]} `).replace(/\bva\b/g, ''),
  )
}

/** The letters and figures alone, with no marks, in words: 'Sở TT&TT' → 'so tt tt'. */
export const plainKey = (text: string): string => oneSpaced(fold(text).replace(/[^a-z0-9]+/g, ' '))

const oneSpaced = (text: string) => text.replace(/ +/g, ' ').trim()

/** One spelling for each: what documents shorten is written out, only UBND stays short. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bub ?mttq/g, 'uy ban mttq'],
  [/\bmttq( ?vn)?\b/g, 'mat tran to quoc'],
  [/\bmat tran to quoc (vn|viet nam)\b/g, 'mat tran to quoc'],
  [/\bvp ?ubnd\b/g, 'van phong ubnd'],
  [/\bbql\b/g, 'ban quan ly'],
  [/\bkcn\b/g, 'khu cong nghiep'],
  [/\btncs ?hcm\b/g, 'tncs ho chi minh'],
  [/\btncs\b/g, 'thanh nien cong san'],
  [/\bpt ?th\b/g, 'phat thanh truyen hinh'],
  [/\bkbnn\b/g, 'kho bac nha nuoc'],
  [/\bldld\b/g, 'lien doan lao dong'],
]

/** 'UBND TP. Phan Rang', 'H. Bác Ái': the letter stands for a kind of area only in front of its name. */
const areaShort = /^(ubnd )?(tp|tx|tt|h|p|x) /
const areaAfterComma = /, *(tp|tx|h)[. ]+/gi
const areaKinds: Readonly<Record<string, string>> = {
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
  h: 'huyen',
  p: 'phuong',
  x: 'xa',
}

/**
 * The syllables with their marks but wherever the mark was put: 'hòa' and 'hoà' are one, 'thanh' and 'thành' are two.
 * 'Thành Hải' → 'thanh\u0300 hai\u0309'.
 */
export const toneKey = (text: string): string =>
  oneLine(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(marksLast)
    .join(' ')

function marksLast(syllable: string): string {
  const parts = syllable.normalize('NFD')
  const marks = [...parts].filter((sign) => /\p{M}/u.test(sign)).sort()
  return parts.replace(/\p{M}/gu, '') + marks.join('')
}
