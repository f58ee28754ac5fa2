const plain = new Map<string, string>()

/**
 * For recognising words: no diacritics, đ as d, lower case, one kind of dash, quote and space. Unlike `fold` it keeps
 * the length, so that what is found in the key can be cut out of the original at the same place.
 */
export function keyOf(text: string): string {
  let key = ''
  for (const char of text) key += plain.get(char) ?? remember(char)
  return key
}

function remember(char: string): string {
  const found = plainOf(char)
  if (plain.size < 4000) plain.set(char, found)
  return found
}

function plainOf(char: string): string {
  if (/\s/u.test(char)) return ' '.repeat(char.length)
  if (/\p{Pd}|−/u.test(char)) return '-'
  if (/[“”„«»]/u.test(char)) return '"'
  if (/[đĐ]/u.test(char)) return 'd'
  const base = [...char.normalize('NFD')][0]?.toLowerCase() ?? char
  return base.length === char.length ? base : char
}

/** Sentence case for a name that stands alone: 'công chức …' → 'Công chức …'. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/**
 * How a word sounds, wherever its tone mark was typed: 'ủy' and 'uỷ' are one, 'đội' and 'đổi' are not. For words whose
 * keys coincide.
 */
export const soundOf = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/([\u0300\u0301\u0303\u0309\u0323])(\P{White_Space}*)/gu, '$2$1')
    .replace(/\s+/gu, ' ')
