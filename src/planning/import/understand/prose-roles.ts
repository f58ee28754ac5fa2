import { readParties } from '../parties/read-parties.ts'
import { startAt } from '../parties/starts.ts'
import { keyOf } from '../text-key.ts'
import { dutyVerbs } from '../words/prose.words.ts'
import type { Roles } from './roles.ts'

/** Roles in a sentence, with what the sentence says apart from them ("Sở A chủ trì, phối hợp với Sở B | tổ chức hội nghị"). */
export type ProseRoles = Roles & { readonly start: number; readonly end: number }

/** Who leads according to a sentence: "Giao X chủ trì", "do X chủ trì, Y phối hợp", "X tổng hợp, báo cáo". */
export function rolesIn(sentence: string): ProseRoles | null {
  const key = keyOf(sentence)
  const joins = /^ *phoi hop +(?:chat che +)?(?:voi|cung(?: +voi)?) +/u.exec(key)?.[0].length
  if (joins) return joiningOthers(sentence, key, joins)
  const leads = /(?<!\p{L})chu tri(?!\p{L})/u.exec(key)
  if (leads) return aroundLead(sentence, key, leads.index)
  const opening =
    /^ *(?:giao|de nghi|phan cong|yeu cau) +/u.exec(key)?.[0].length ?? /^ */.exec(key)?.[0].length ?? 0
  const end = nameEnd(sentence, key, opening)
  if (end === null || !/\s\p{Ll}/u.test(sentence.slice(end, end + 3))) return null
  const lead = readParties(sentence.slice(opening, end))
  if (!lead || lead.unresolved) return null
  const others = coordinatingAfter(sentence, key, end)
  return { lead, coordinating: others?.parties ?? null, start: opening, end: others?.end ?? end }
}

/** "Phối hợp với Y hướng dẫn người dân": who leads stands elsewhere. */
function joiningOthers(sentence: string, key: string, from: number): ProseRoles | null {
  const end = nameEnd(sentence, key, from)
  if (end === null || end >= sentence.length - 1) return null
  return { lead: null, coordinating: readParties(sentence.slice(from, end)), start: 0, end }
}

function aroundLead(sentence: string, key: string, at: number): ProseRoles | null {
  const before = key.slice(0, at)
  const cut = [
    ...before.matchAll(/(?:^|[,;.(] *|(?<!\p{L}))(?:giao|do|de nghi|phan cong|yeu cau) +|(?:^|[;.] +)/gu),
  ].at(-1)
  const start = cut ? cut.index + cut[0].length : 0
  const lead = readParties(sentence.slice(start, at).trim())
  const end = at + 'chủ trì'.length
  const others = coordinatingAfter(sentence, key, end)
  return { lead, coordinating: others?.parties ?? null, start: cut?.index ?? 0, end: others?.end ?? end }
}

/** After "chủ trì": "phối hợp với Y", "cùng Y" or ", Y phối hợp". */
function coordinatingAfter(sentence: string, key: string, from: number) {
  const joins = /^[ ,;]*(?:va +)?(?:phoi hop +(?:chat che +)?(?:voi|cung)?|cung(?: +voi)?) +/u.exec(
    key.slice(from),
  )
  const leans = /^ *[,;] */u.exec(key.slice(from))
  const start = from + (joins ?? leans ?? [''])[0].length
  if (start === from) return null
  const end = nameEnd(sentence, key, start)
  if (end === null) return null
  if (!joins && !/^ *phoi hop/.test(key.slice(end))) return null
  const parties = readParties(sentence.slice(start, end))
  const tail = joins ? 0 : (/^ *phoi hop(?: +(?:thuc hien|to chuc))?/.exec(key.slice(end))?.[0].length ?? 0)
  return parties ? { parties, end: end + tail } : null
}

/** Where the names that begin at a place end: at a verb in small letters, a semicolon or the end of the sentence. */
function nameEnd(sentence: string, key: string, from: number): number | null {
  if (!startAt(sentence, key, from)) return null
  verb.lastIndex = from
  const match = verb.exec(sentence)
  const stop = /[;.](?= |$)/u.exec(key.slice(from))
  const end = Math.min(match?.index ?? sentence.length, stop ? from + stop.index : sentence.length)
  return end > from ? end : null
}

const verb = new RegExp(
  `[\\s,]+(?:(?:để|và|đã|sẽ|tiếp tục)\\s+)?(?:${[...dutyVerbs].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
)
