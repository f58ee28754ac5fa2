import { nfc } from '../../../platform/vietnamese.ts'

/** Text as it is seen: NFC, without characters that print nothing (soft hyphens, joiners, marks of order). */
export const visible = (text: string): string => nfc(text.replace(unseen, ''))

/** Typed text: no-break and other spaces are spaces, and one typed twice by mistake is one. Wide gaps and tabs stay. */
export const readable = (text: string): string =>
  visible(text)
    .replace(/[^\S\t\n\r]/gu, ' ')
    .replace(/(?<! ) {2}(?! )/gu, ' ')

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
