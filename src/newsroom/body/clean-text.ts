/**
 * Text as it is kept: NFC, no control characters (which PostgreSQL refuses or which turn the reading direction around),
 * no halves of characters, every kind of space an ordinary one. White space at the ends may carry meaning and stays.
 */
export const cleanText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(unwanted, '').replace(/\s/gu, ' ')

/** The same for text of several lines, which stay. */
export const cleanLines = (text: string): string =>
  text.replace(/\r\n?/g, '\n').split('\n').map(cleanText).join('\n')

/** Controls, the byte order mark, soft hyphens, zero-width spaces and what changes the direction of writing. */
const unwanted = /(?!\s)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu
