/** A SHA-256 as people compare it: '9f3a41c7…e20b' → '9f3a 41c7 … e20b'. */
export const shortFingerprint = (sha256: string): string =>
  `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`

/** A file's size in words of a Vietnamese or English reader: '1,8 MB', '340 KB'. */
export function formatSize(bytes: number, lang: 'vi' | 'en'): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'KB'] : [bytes / 1_000_000, 'MB']
  const digits = unit === 'MB' && value < 10 ? 1 : 0
  return `${value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits })} ${unit}`
}
