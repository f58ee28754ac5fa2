import type { AgencyClass } from '../plan-document.ts'
import { keyOf, soundOf } from '../text-key.ts'
import { agencyHeads, compoundNames, notAgencies, postHeads } from '../words/agency.words.ts'
import { classQualifiers, classWordings } from '../words/class.words.ts'

/** What begins at a place of a text: a class, a post, a body; with where that beginning ends. */
export type Start =
  | { readonly is: 'class'; readonly classes: readonly AgencyClass[]; readonly end: number }
  | { readonly is: 'post' | 'agency'; readonly end: number }

export function startAt(text: string, key: string, at: number): Start | null {
  for (const { pattern, classes, sounds } of wordings) {
    pattern.lastIndex = at
    const match = pattern.exec(key)
    if (!match || (classes[0]?.startsWith('ubnd_') && namesPlace(text, at + match[0].length))) continue
    if (sounds && !sounds.test(soundOf(text.slice(at, at + match[0].length)))) continue
    return { is: 'class', classes, end: endOfProperName(text, key, at + match[0].length) }
  }
  const post = matchEnd(posts, key, at)
  if (post && postSounds.has(soundOf(text.slice(at, post)))) return { is: 'post', end: post }
  const compound = matchEnd(compounds, key, at)
  if (compound) return { is: 'agency', end: compound }
  const agency = matchEnd(heads, key, at)
  return agency && looksLikeName(text, key, at, agency) ? { is: 'agency', end: agency } : null
}

/** 'Sở Nội vụ' and 'phòng Nội vụ' are names; 'ban hành' and, with another tone, 'Đổi mới' are not. */
function looksLikeName(text: string, key: string, start: number, end: number): boolean {
  if (!headSounds.has(soundOf(text.slice(start, end)))) return false
  const other = matchEnd(others, key, start)
  if (other && otherSounds.has(soundOf(text.slice(start, other)))) return false
  return isUpper(text[start]) || isUpper(text.slice(end).trimStart()[0])
}

/** "UBND các huyện Bác Ái, Thuận Bắc" names two districts, not the class. */
const namesPlace = (text: string, end: number): boolean => /^:?\s+\p{Lu}/u.test(text.slice(end, end + 4))

/** "các đoàn thể xã Phước Đại": the name of the place belongs to the class. */
function endOfProperName(text: string, key: string, end: number): number {
  properName.lastIndex = end
  const match = /(?:tinh|huyen|xa|phuong|thanh pho|dia ban)$/.test(key.slice(0, end))
    ? properName.exec(text)
    : null
  return end + (match?.[0].length ?? 0)
}

const properName = /(?:\s\p{Lu}[\p{L}\p{M}]*)+/uy
const isUpper = (char: string | undefined): boolean => char !== undefined && /[\p{Lu}\p{N}]/u.test(char)
const wordEnd = '(?![\\p{L}\\p{N}])'

function matchEnd(pattern: RegExp, key: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(key)
  return match ? at + match[0].length : null
}

const words = (list: readonly string[]): RegExp => {
  const sources = [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => keyOf(word).replaceAll('.', '\\.').replaceAll(' ', ' +'))
  return new RegExp(`(?:${sources.join('|')})${wordEnd}`, 'uy')
}

const posts = words(postHeads)
const heads = words(agencyHeads)
const compounds = words(compoundNames)
const others = words(notAgencies)
const headSounds = new Set<string>(agencyHeads.map(soundOf))
const postSounds = new Set<string>(postHeads.map(soundOf))
const otherSounds = new Set<string>(notAgencies.map(soundOf))
const wordings = classWordings.map(({ wording, classes, sounds }) => ({
  pattern: new RegExp(`(?:${wording})${wordEnd}(?:${classQualifiers}${wordEnd})?`, 'uy'),
  classes,
  sounds: sounds && new RegExp(sounds.map(soundOf).join('|'), 'u'),
}))
