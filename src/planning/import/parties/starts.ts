import type { AgencyClass } from '../plan-document.ts'
import { keyOf } from '../text-key.ts'
import { agencyHeads, compoundNames, postHeads } from '../words/agency.words.ts'
import { classQualifiers, classWordings } from '../words/class.words.ts'

/** What begins at a place of a text: a class, a post, a body; with where that beginning ends. */
export type Start =
  | { readonly is: 'class'; readonly classes: readonly AgencyClass[]; readonly end: number }
  | { readonly is: 'post' | 'agency'; readonly end: number }

export function startAt(text: string, key: string, at: number): Start | null {
  for (const { pattern, classes } of wordings) {
    pattern.lastIndex = at
    const match = pattern.exec(key)
    if (!match || (classes[0]?.startsWith('ubnd_') && namesPlace(text, at + match[0].length))) continue
    return { is: 'class', classes, end: endOfProperName(text, key, at + match[0].length) }
  }
  const post = matchEnd(posts, key, at)
  if (post) return { is: 'post', end: post }
  const compound = matchEnd(compounds, key, at)
  if (compound) return { is: 'agency', end: compound }
  const agency = matchEnd(heads, key, at)
  return agency && looksLikeName(text, at, agency) ? { is: 'agency', end: agency } : null
}

/** 'Sở Nội vụ' and 'phòng Nội vụ' are names, 'ban hành' is not. */
function looksLikeName(text: string, start: number, end: number): boolean {
  if (isUpper(text[start])) return true
  return isUpper(text.slice(end).trimStart()[0])
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
const wordings = classWordings.map(({ wording, classes }) => ({
  pattern: new RegExp(`(?:${wording})${wordEnd}(?:${classQualifiers}${wordEnd})?`, 'uy'),
  classes,
}))
