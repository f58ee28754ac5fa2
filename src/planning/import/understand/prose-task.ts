import { oneLine } from '../../../platform/vietnamese.ts'
import { readParties } from '../parties/read-parties.ts'
import type { Parties, UnderstoodTask } from '../plan-document.ts'
import { timingsIn } from '../timing/find-timing.ts'
import { readTiming } from '../timing/read-timing.ts'
import type { Timing, Written } from '../timing.ts'
import { idsUnder, type Node, textsUnder } from './outline.ts'
import type { PlanFacts } from './plan-facts.ts'
import { type Facts, labelledFacts } from './prose-facts.ts'
import { productIn } from './prose-product.ts'
import { rolesIn } from './prose-roles.ts'
import { splitRoles } from './roles.ts'
import type { Group } from './table-rows.ts'
import { formsIn, formsNamedIn, statedForm } from './task-forms.ts'
import { themesIn, themesOfGroup } from './task-themes.ts'

export type ProseTask = Omit<UnderstoodTask, 'order'>

/** A numbered passage as a task: its heading is what is to be done, the text below it who, when and how. */
export function proseTask(
  node: Node,
  group: Group | null,
  duty: Parties | null,
  facts: PlanFacts,
): ProseTask {
  const heading = labelledFacts(oneLine(node.text))
  const below = textsUnder(node).map((text) => labelledFacts(oneLine(text)))
  const named: Facts = Object.assign({}, ...below.map((line) => line.facts).reverse(), heading.facts)
  const [first = '', ...more] = sentencesOf(headingApart(heading.rest))
  const sentences = [...more, ...below.flatMap((line) => sentencesOf(line.rest))]
  const roles = rolesFrom(named, sentences, first)
  const content = contentOf(first, named, roles.inHeading)
  const words = [sentences.join(' '), content].filter((text) => text !== '')
  return {
    number: node.label && /^[\dIVXa-zđ]/u.test(node.label) ? node.label : null,
    group,
    source: 'prose',
    content,
    forms: formsFor(named, words, sentences),
    product: named.product ?? productIn(sentences.join(' '), facts.year),
    note: named.note ?? null,
    lead: roles.lead ?? duty,
    coordinating: roles.coordinating,
    timing: timingFor(named, [...sentences, first], facts.year),
    themes: themesFor(named, words.join('. '), group, facts),
    sources: idsUnder(node),
    fieldSources: {},
  }
}

/** "Phát thanh chuyên mục: Phòng Văn hóa chủ trì …": a heading on one line with who does it is a sentence of its own. */
function headingApart(text: string): string {
  const colon = text.indexOf(': ')
  const roles = colon > 0 ? rolesIn(text.slice(colon + 2)) : null
  return roles?.lead && !roles.lead.unresolved ? `${text.slice(0, colon)}\n${text.slice(colon + 2)}` : text
}

type FoundRoles = {
  lead: Parties | null
  coordinating: Parties | null
  inHeading: { start: number; end: number } | null
}

function rolesFrom(named: Facts, sentences: readonly string[], heading: string): FoundRoles {
  if (named.both) return { ...splitRoles(named.both, [named.both]), inHeading: null }
  const coordinating = named.coordinating ? readParties(named.coordinating) : null
  if (named.lead)
    return { ...withOthers(splitRoles(named.lead, [named.lead]), coordinating), inHeading: null }
  const leading = sentences.filter((sentence) => /chủ trì/iu.test(sentence))
  for (const sentence of leading.length > 0 ? leading : sentences) {
    const roles = rolesIn(sentence)
    if (roles?.lead) return { ...withOthers(roles, coordinating), inHeading: null }
  }
  const roles = rolesIn(heading)
  if (roles) return { ...withOthers(roles, coordinating), inHeading: roles }
  return { lead: null, coordinating, inHeading: null }
}

const withOthers = (
  roles: { lead: Parties | null; coordinating: Parties | null },
  others: Parties | null,
) => ({
  lead: roles.lead,
  coordinating: others ?? roles.coordinating,
})

/** Without the roles at its beginning, a heading says what is to be done. */
function contentOf(heading: string, named: Facts, roles: { start: number; end: number } | null): string {
  const text = heading || named.content || ''
  if (!roles || roles.start > 3) return text.replace(/[.;:,\s]+$/u, '')
  const rest = text.slice(roles.end).replace(/^[\s,;:]+|[.;:,\s]+$/gu, '')
  return rest ? rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1) : text
}

function formsFor(named: Facts, words: readonly string[], sentences: readonly string[]): string[] {
  if (named.forms) return formsIn([named.forms])
  const stated = sentences.flatMap(statedForm)
  if (stated.length > 0) return stated
  const inBody = words.length > 1 ? formsNamedIn(words.slice(0, -1).join('. ')) : []
  const inContent = formsNamedIn(words.at(-1) ?? '')
  if (inBody.length > 0 && !onlyPapers(inBody))
    return merged(
      inContent.filter((form) => !onlyPapers([form])),
      inBody,
    )
  return inContent.length > 0 && !onlyPapers(inContent) ? inContent : inBody.length > 0 ? inBody : inContent
}

const onlyPapers = (forms: readonly string[]): boolean =>
  forms.every((form) => form === 'văn bản' || form === 'bản tin')
const merged = (first: readonly string[], second: readonly string[]): string[] => [
  ...new Set([...first, ...second]),
]

function timingFor(named: Facts, sentences: readonly string[], year: number): Written<Timing> | null {
  if (named.timing) return readTiming(named.timing, year).timing
  for (const sentence of sentences) {
    const [found] = timingsIn(sentence, year)
    if (found) return found.timing
  }
  return null
}

function themesFor(named: Facts, words: string, group: Group | null, { themes }: PlanFacts): number[] {
  const own = themesIn(named.themes ?? '', themes, true).themes
  if (own.length > 0) return [...own]
  const stated = /(?:nội dung|chủ đề)\s+(?:số\s+)?\d/iu.test(words) ? themesIn(words, themes).themes : []
  return stated.length > 0 ? [...stated] : themesOfGroup(group?.title, themes)
}

/** Sentences end at a full stop before a capital; "TT. Tỉnh ủy" does not end one. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[^\s.]{2}\p{Ll}?[.;!?])\s+(?=\p{Lu})|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
