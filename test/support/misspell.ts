/** One slip in a folded word, as fingers, ears and input methods make them; the draw says which. */
export function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length)
  const slips = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at + 1) + word[at] + word.slice(at + 1),
    () =>
      at + 1 < word.length
        ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
        : `${word}${word.at(-1)}`,
    () => word.slice(0, at) + beside(word[at]!, random) + word.slice(at + 1),
    () => `${word}${'sfrxj'[Math.floor(random() * 5)]}`,
    () => swapSound(word),
  ]
  return slips[Math.floor(random() * slips.length)]!()
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function beside(key: string, random: () => number): string {
  const row = rows.find((keys) => keys.includes(key))
  if (!row) return key
  const at = row.indexOf(key)
  return row[random() < 0.5 ? Math.max(0, at - 1) : Math.min(row.length - 1, at + 1)]!
}

const sounds = [
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^l/, 'n'],
  [/^n(?![gh])/, 'l'],
  [/^d/, 'gi'],
  [/ng$/, 'n'],
  [/n$/, 'ng'],
  [/t$/, 'c'],
  [/c$/, 't'],
  [/i$/, 'y'],
  [/y$/, 'i'],
] as const

function swapSound(word: string): string {
  const found = sounds.find(([pattern]) => pattern.test(word))
  return found ? word.replace(found[0], found[1]) : `${word}h`
}
