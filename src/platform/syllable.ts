/**
 * Whether a word could be a written Vietnamese syllable: beginning, vowels, end and tone as the orthography joins them.
 * It says nothing about meaning; 'nghiêng' and 'đượt' pass, 'strong' and 'ộtộ' do not.
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(tone) ?? []
  if (tones.length > 1) return false
  const match = form.exec(apart.replace(tone, '').normalize('NFC'))
  if (!match) return false
  return !/^(c|ch|p|t)$/.test(match[3] ?? '') || sharp.has(tones[0] ?? '')
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** A syllable that ends in a stop sounds sharp or heavy. */
const sharp = new Set(['\u0301', '\u0323'])

const beginnings = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'
const closed = 'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uy|uyê|oo|ôô'
const open =
  'ia|ya|ua|ưa|uơ|uya|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|ui|ưi|ưu|ươi|ươu|uôi|oai|oay|oao|oeo|uây|uyu|uêu'
const form = new RegExp(`^(${beginnings})?(?:(${closed})(c|ch|m|n|ng|nh|p|t)?|(?:${open}))$`, 'u')
