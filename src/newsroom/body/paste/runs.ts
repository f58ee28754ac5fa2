import { decodeLegacy } from '../../../platform/legacy-fonts.ts'
import type { Inline, Mark, Run } from '../body.ts'
import { cleanText } from '../clean-text.ts'
import type { Style } from './draft.ts'

/** A piece of text with its marks. White space is one space, as HTML reads it, unless the source kept it. */
export function runOf(text: string, style: Style): Run {
  const written = style.encoding ? decodeLegacy(text, style.encoding) : text
  const marks: Mark[] = []
  if (style.isBold) marks.push({ type: 'bold' })
  if (style.isItalic) marks.push({ type: 'italic' })
  if (style.raised !== 'none') marks.push({ type: style.raised })
  if (style.href !== undefined) marks.push({ type: 'link', attrs: { href: style.href } })
  return { type: 'text', text: written, marks }
}

/**
 * Runs as they are kept: clean characters, neighbours of one look joined, spaces single and none at the ends or beside
 * a break.
 */
export function tidyRuns(runs: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.type === 'hardBreak') joined.push(run)
    else if (last?.type === 'text' && sameMarks(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return trimmed(joined.map(cleaned))
}

/** Tabs and no-break spaces become spaces here, so that what only looked like indentation is gone. */
const cleaned = (run: Inline): Inline =>
  run.type === 'text' ? { ...run, text: cleanText(run.text).replace(/ {2,}/g, ' ') } : run

function trimmed(runs: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = []
  let endsInSpace = true
  for (const run of runs) {
    if (run.type === 'hardBreak') {
      trimEnd(kept)
      if (kept.length > 0) kept.push(run)
      endsInSpace = true
      continue
    }
    const text: string = endsInSpace ? run.text.trimStart() : run.text
    if (text === '') continue
    kept.push(withText(run, text))
    endsInSpace = text.endsWith(' ')
  }
  trimEnd(kept)
  while (kept.at(-1)?.type === 'hardBreak') {
    kept.pop()
    trimEnd(kept)
  }
  return kept
}

function trimEnd(runs: Inline[]) {
  for (let last = runs.at(-1); last?.type === 'text'; last = runs.at(-1)) {
    const text = last.text.trimEnd()
    runs.pop()
    if (text === '') continue
    runs.push(withText(last, text))
    return
  }
}

const withText = ({ marks = [] }: Run, text: string): Run =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }

const sameMarks = (a: Run, b: Run) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
