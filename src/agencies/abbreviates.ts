/**
 * Whether one key shortens the other: each of its parts is the next word, or the first letters of the next words.
 * 'so tt tt' shortens 'so thong tin truyen thong', and so does 'so thong tin tt'. A part alone shortens nothing.
 */
export function abbreviates(short: string, long: string): boolean {
  const parts = short.split(' ')
  return parts.length > 1 && fits(parts, long.split(' '))
}

function fits(parts: readonly string[], words: readonly string[]): boolean {
  const [part, ...rest] = parts
  if (part === undefined) return words.length === 0
  if (part === words[0] && fits(rest, words.slice(1))) return true
  return part.length > 1 && part === lettersOf(words, part.length) && fits(rest, words.slice(part.length))
}

const lettersOf = (words: readonly string[], count: number) =>
  words
    .slice(0, count)
    .map((word) => word[0])
    .join('')
