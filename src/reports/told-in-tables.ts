/** A figure of one form, theme, audience, language or agency: tables tell those, and there are hundreds. */
export const isToldInTables = (key: string): boolean =>
  key.includes('@') || /^(form|theme|audience|cell|language)\./.test(key)
