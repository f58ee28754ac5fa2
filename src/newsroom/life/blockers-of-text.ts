import type { Text } from '../../platform/i18n.ts'
import { guessEncoding } from '../../platform/legacy-fonts.ts'
import { textOf } from '../body/text-of.ts'
import { editorPath } from '../workspace/addresses.ts'
import { firstPlace, unexplained } from './abbreviations.ts'
import { fixes, passes, places, reasons } from './blocker-texts.ts'
import type { Blocker, Judged, Outcome } from './blockers.ts'
import { type BodyPart, partsOf } from './body-parts.ts'
import { said } from './say.ts'

export const longestTitle = 200
export const longestSummary = 500

/** What is judged of the words themselves, in reading order. */
export function textReasons(judged: Judged): readonly Outcome[] {
  const parts = partsOf(judged.edition.body)
  return [
    titleReasons(judged),
    summaryReasons(judged),
    bodyReasons(judged, parts),
    pictureReasons(judged, parts),
    tableReasons(judged, parts),
    linkReasons(judged, parts),
    headingReasons(judged, parts),
    abbreviationReasons(judged, parts),
    letterReasons(judged, parts),
  ]
}

function titleReasons({ edition }: Judged): Outcome {
  const at = (text: Text, key: string, isHard: boolean): Blocker => ({
    key,
    text,
    where: places.title,
    fix: { label: isHard ? fixes.write : fixes.shorten, href: `${editorPath(edition.id)}#title` },
    isHard,
  })
  if (edition.title.trim() === '') return { blockers: [at(reasons.titleMissing, 'title_missing', true)] }
  if (edition.title.length > longestTitle)
    return { blockers: [at(said(reasons.titleLong, longestTitle), 'title_long', false)] }
  return { passed: passes.title }
}

function summaryReasons({ edition }: Judged): Outcome {
  const at = (text: Text, key: string, label: Text): Blocker => ({
    key,
    text,
    where: places.summary,
    fix: { label, href: `${editorPath(edition.id)}#summary` },
  })
  if (edition.summary.trim() === '')
    return { blockers: [at(reasons.summaryMissing, 'summary_missing', fixes.write)] }
  if (edition.summary.length > longestSummary)
    return { blockers: [at(said(reasons.summaryLong, longestSummary), 'summary_long', fixes.shorten)] }
  return { passed: passes.summary }
}

/** A document may be its file, a video its transcript: their text may be empty. */
function bodyReasons({ edition, facts }: Judged, parts: readonly BodyPart[]): Outcome {
  const speaksOtherwise = ['document', 'video', 'audio'].includes(facts.kind)
  const isEmpty = parts.every(({ text, pictures }) => text.trim() === '' && pictures.length === 0)
  if (!isEmpty || speaksOtherwise) return { passed: passes.body }
  const fix = { label: fixes.write, href: editorPath(edition.id) }
  return {
    blockers: [{ key: 'body_empty', text: reasons.bodyEmpty, where: places.body, fix, isHard: true }],
  }
}

function pictureReasons({ edition }: Judged, parts: readonly BodyPart[]): Outcome {
  const pictures = parts.flatMap(({ block, pictures }) => pictures.map((picture) => ({ block, picture })))
  if (pictures.length === 0) return {}
  const blockers = pictures.flatMap(({ block, picture: { attrs } }, index): Blocker[] => {
    if (attrs.isDecorative || attrs.alt.trim() !== '') return []
    const fix = { label: fixes.alt, href: blockPath(edition.id, block) }
    const where = said(places.picture, index + 1)
    return [{ key: 'picture_alt', text: said(reasons.altMissing, index + 1), where, fix }]
  })
  return { blockers, passed: passes.pictures }
}

function tableReasons({ edition }: Judged, parts: readonly BodyPart[]): Outcome {
  const tables = parts.flatMap(({ block, tables }) => tables.map((table) => ({ block, table })))
  if (tables.length === 0) return {}
  const blockers = tables.flatMap(({ block, table }, index): Blocker[] => {
    if (table.content.some((row) => row.content.some(({ type }) => type === 'tableHeader'))) return []
    const fix = { label: fixes.go, href: blockPath(edition.id, block) }
    const where = said(places.table, index + 1)
    return [{ key: 'table_headers', text: said(reasons.headersMissing, index + 1), where, fix }]
  })
  return { blockers, passed: passes.tables }
}

function linkReasons({ edition, brokenLinks }: Judged, parts: readonly BodyPart[]): Outcome {
  const links = parts.flatMap(({ block, links }) => links.map((link) => ({ block, ...link })))
  if (links.length === 0) return {}
  const at = (key: string, text: Text, block: number): Blocker => ({
    key,
    text,
    where: said(places.block, block + 1),
    fix: { label: fixes.go, href: blockPath(edition.id, block) },
  })
  const wordless = links.filter(({ words }) => words.trim() === '')
  const broken = links.filter(({ href }) => brokenLinks.has(href))
  const plain = links.filter(({ href }) => /^http:/i.test(href))
  return {
    blockers: [
      ...wordless.map(({ block, href }) => at('link_words', said(reasons.linkWords, href), block)),
      ...broken.map(({ block, href }) => at('link_broken', said(reasons.linkBroken, href), block)),
    ],
    warnings: plain.map(({ block, href }) => at('link_plain', said(reasons.linkPlain, href), block)),
    passed: passes.links,
  }
}

/** Readers are shown the right level whatever was chosen; the writer is told all the same. */
function headingReasons({ edition }: Judged, parts: readonly BodyPart[]): Outcome {
  const headings = parts.flatMap(({ block, headings }) => headings.map((level) => ({ block, level })))
  const warnings = headings.flatMap(({ block, level }, index): Blocker[] => {
    if (level <= (headings[index - 1]?.level ?? 1) + 1) return []
    const fix = { label: fixes.go, href: blockPath(edition.id, block) }
    return [
      { key: 'heading_skipped', text: reasons.headingSkipped, where: said(places.block, block + 1), fix },
    ]
  })
  return { warnings }
}

/** Of Vietnamese texts: the list is Vietnamese. The title may be short; the summary counts as the first words. */
function abbreviationReasons({ edition, abbreviations }: Judged, parts: readonly BodyPart[]): Outcome {
  if (edition.lang !== 'vi') return {}
  const text = [edition.summary, textOf(edition.body)].join('\n')
  const blockers = unexplained(text, abbreviations).map(({ short }): Blocker => {
    const inSummary = firstPlace(edition.summary, short) !== undefined
    const block = parts.find((part) => firstPlace(part.text, short) !== undefined)?.block ?? 0
    return {
      key: 'abbreviation',
      text: said(reasons.abbreviation, short),
      where: inSummary ? places.summary : said(places.block, block + 1),
      fix: {
        label: fixes.go,
        href: inSummary ? `${editorPath(edition.id)}#summary` : blockPath(edition.id, block),
      },
    }
  })
  return { blockers, passed: passes.abbreviations }
}

/** Each part by itself: one paragraph pasted from an old file does not drown among the others. */
function letterReasons({ edition }: Judged, parts: readonly BodyPart[]): Outcome {
  const { title, summary, transcript } = edition
  const texts = [title, summary, transcript, ...parts.map(({ text }) => text)]
  const text = texts.join('\n')
  const fix = { label: fixes.go, href: editorPath(edition.id) }
  const at = (key: string, of: Text): Blocker => ({ key, text: of, where: places.body, fix })
  return {
    blockers: [
      ...(texts.some((one) => guessEncoding(one) !== undefined) ? [at('legacy_text', reasons.legacy)] : []),
      ...(text.normalize('NFC') === text ? [] : [at('decomposed_text', reasons.decomposed)]),
    ],
    passed: passes.letters,
  }
}

/** The editor's mark on a block of the text. */
const blockPath = (editionId: number, block: number): string => `${editorPath(editionId)}#khoi-${block + 1}`
