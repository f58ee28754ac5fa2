/** The words in an address that leads nowhere, to search for: '/tin-tuc/ke-hoach-nam-2023.html' → 'ke hoach nam 2023'. */
export function wordsOfAddress(path: string): string {
  const last = decoded(path).split('/').filter(Boolean).at(-1) ?? ''
  return last
    .normalize('NFC')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 120)
    .trim()
}

const decoded = (path: string) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
