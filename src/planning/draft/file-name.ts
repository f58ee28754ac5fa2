import { nfc } from '../../platform/vietnamese.ts'

/** Browsers may send a path; a name is kept for people to recognise the file by. */
export const cleanName = (name: string): string =>
  nfc(name)
    .replace(/^.*[/\\]/u, '')
    .trim()
    .slice(-200) || 'ke-hoach'
