/**
 * What a word was meant to be when the input method was off or half on: Telex 'hanhf', 'ddieenj', 'nuwowcs' and VNI
 * 'ha2nh' or 'hanh2'. Folded; the likeliest reading first, none when nothing of the kind is in it.
 */
export function withoutLeftovers(word: string): readonly string[] {
  const found = new Set<string>()
  const plain = withoutShapes(word)
  if (/[a-z]{2}/.test(word) && /\d/.test(word)) found.add(word.replace(/\d/g, ''))
  for (const one of new Set([plain, word])) for (const reading of withoutTone(one)) found.add(reading)
  if (plain !== word) found.add(plain)
  found.delete(word)
  return [...found].filter((reading) => reading.length > 0)
}

/** aa, ee, oo, dd and w of Telex stand for â, ê, ô, đ and the horn or breve. */
const withoutShapes = (word: string) =>
  word
    .replace(/aa/g, 'a')
    .replace(/ee/g, 'e')
    .replace(/oo/g, 'o')
    .replace(/^dd/, 'd')
    .replace(/^w/, 'u')
    .replace(/w/g, '')

/** The key of a tone stands after the vowel or at the end of the syllable. */
function withoutTone(word: string): readonly string[] {
  const firstVowel = word.search(/[aeiouy]/)
  if (firstVowel < 0) return []
  return [...word.matchAll(/[sfrxj]/g)]
    .map(({ index }) => index)
    .filter((at) => at > firstVowel)
    .reverse()
    .map((at) => word.slice(0, at) + word.slice(at + 1))
}
