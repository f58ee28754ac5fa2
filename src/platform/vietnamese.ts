/** Text as Loa keeps it: Unicode NFC, whatever the sender's keyboard produced. */
export const nfc = (text: string): string => text.normalize('NFC')

/** One line: NFC, every run of white space (no-break spaces and line breaks too) one space, trimmed. */
export const oneLine = (text: string): string => nfc(text).replace(/\s+/gu, ' ').trim()

/** For matching and searching: no diacritics, đ as d, lower case, one space. 'Đặng Hữu' → 'dang huu'. */
export const fold = (text: string): string =>
  oneLine(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase()

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
