/**
 * Whether text looks typed in a font of the time before Unicode and not converted. Both encodings put Latin letters and
 * signs where Vietnamese letters belong, in the middle of words, and text has several such words, never just one.
 */
export function looksLegacy(text: string): boolean {
  const words = text.split(/\s+/)
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length
  return count(tcvn3) >= 2 || count(vni) >= 2
}

/** TCVN3 (ABC): 'KÕ ho¹ch c¶i c¸ch'; signs that Unicode text has in no word. */
const tcvn3 =
  /[A-Za-z][µ¸¶·¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ®¬­©«¨]*[µ¸¶¹»¼½¾®¬©¨][A-Za-z]*/u

/** VNI: 'Keá hoaïch caûi caùch'; an accented letter straight behind a plain vowel that the same vowel cannot bear. */
const vni = /[aeouyAEOUY][ïûøõäåæñÄÅÆÑÏÛØÕ]|(?:[oO]ï|[eE]á|[aA]ù|[oO]á[iy]|[eE]ä|[uU]û|[oO]à[aie]|[uU]ø)/u
