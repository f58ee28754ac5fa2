import type { Note } from './note-text.ts'

const stop =
  '(?=[¦§,;.:]|$|\\s(?:luc|vao|cho|voi|ve|co|de|den|gom|duoc|khoang|chung|do|theo|ca|phat|hop|roi|va)\\b)'
const named =
  '(?:thon|khu pho|to dan pho|xom|cum loa)\\s+\\w|nha van hoa|nha cong dong|nha sinh hoat|hoi truong|tru so|san van dong|bo phan mot cua|uy ban'
const behindPreposition = new RegExp(`\\b(?:o tai|o|tai)\\s+([^¦§,;.:]{2,60}?)${stop}`)
const byItsKind = new RegExp(`\\b((?:${named})[^¦§,;.:]{0,40}?)${stop}`)

/** Where it was: behind 'ở', 'tại', or what is a kind of place with its name. It stays in the words of the note, too. */
export function readPlace(note: Note): string | null {
  for (const pattern of [behindPreposition, byItsKind]) {
    const match = note.open.match(pattern)
    if (!match?.[1]?.trim()) continue
    const from = (match.index ?? 0) + match[0].lastIndexOf(match[1])
    return asName(note.text.slice(from, from + match[1].length).trim())
  }
  return null
}

const village = /^(thôn|khu phố|xóm|thon|khu pho|xom)\s(\p{Ll}[\p{Ll}\s]*)$/u

/** Dictation writes names small: 'thôn tà lú' → 'thôn Tà Lú'. */
function asName(place: string): string {
  const [, kind, name] = place.match(village) ?? []
  if (!kind || !name) return place
  return `${kind} ${name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi'))}`
}
