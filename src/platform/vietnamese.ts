/** Text as Loa keeps it: Unicode NFC, whatever the sender's keyboard produced. */
export const nfc = (text: string): string => text.normalize('NFC')

/** One line: NFC, every run of white space (no-break spaces and line breaks too) one space, trimmed. */
export const oneLine = (text: string): string => nfc(text).replace(/\s+/gu, ' ').trim()

/** For matching and searching: no diacritics, đ as d, lower case, one space. 'Đặng Hữu' → 'dang huu'. */
export const fold = (text: string): string =>
  oneLine(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase()

/** `fold`, but character by character and with its spaces, so that places in it are places in the text. */
export function foldKeepingLength(text: string): string {
  let folded = ''
  for (const character of text) {
    let plain = foldedLetters.get(character)
    if (plain === undefined) {
      plain = foldOne(character)
      // The letters of a few alphabets; a text of nothing but rare signs must not fill the memory.
      if (foldedLetters.size < 5000) foldedLetters.set(character, plain)
    }
    folded += plain
  }
  return folded
}

const foldedLetters = new Map<string, string>()

function foldOne(character: string): string {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/u, 'd').toLowerCase()
  return plain.length === character.length ? plain : character
}

/** For addresses: 'Kế hoạch số 911/KH-UBND' → 'ke-hoach-so-911-kh-ubnd'. */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120)
    .replace(/-+$/, '')

const collator = new Intl.Collator('vi', { numeric: true })

/** Order of a Vietnamese reader: a ă â … d đ e ê …, and 2 before 10. */
export const compareVi = (a: string, b: string): number => collator.compare(a, b)
