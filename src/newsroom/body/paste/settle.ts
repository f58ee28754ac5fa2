import type { Block, Heading, Inline } from '../body.ts'
import { textOfInlines } from '../text-of.ts'
import type { Draft, Line } from './draft.ts'
import { wordLists } from './word-list.ts'

/** Lines become paragraphs, headings and lists; what is a block already stays. */
export function settle(drafts: readonly Draft[]): Block[] {
  const lines = drafts.flatMap(brokenIntoItems)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const draft = lines[at]!
    const together = draft.kind === 'line' ? listFrom(lines, at) : []
    if (together.length > 0) for (const block of wordLists(together)) blocks.push(block)
    else blocks.push(draft.kind === 'block' ? draft.block : settled(draft))
    at += Math.max(1, together.length)
  }
  return blocks
}

/** Heading levels are still those of the source here; `finish` fits them into a text. */
const settled = ({ heading, runs, mark, list }: Line): Block => {
  const content: Inline[] = mark && !list ? [{ type: 'text', text: `${mark} ` }, ...runs] : runs
  if (heading === undefined) return { type: 'paragraph', content }
  return { type: 'heading', attrs: { level: heading as 2 }, content } satisfies Heading
}

/** The lines from here on that make a list: Word's list paragraphs, or two or more that begin with a bullet. */
function listFrom(drafts: readonly Draft[], from: number): Line[] {
  const isWord = (draft: Draft | undefined): draft is Line =>
    draft?.kind === 'line' && draft.list !== undefined && draft.heading === undefined
  const word = runFrom(drafts, from, isWord)
  if (word.length > 0) return word
  const typed = runFrom(
    drafts,
    from,
    (draft): draft is Line => draft?.kind === 'line' && bulletOf(draft) !== '',
  )
  return typed.length > 1 ? itemsOf(typed) : []
}

function runFrom(drafts: readonly Draft[], from: number, belongs: (draft?: Draft) => draft is Line): Line[] {
  const run: Line[] = []
  for (let draft = drafts[from]; belongs(draft); draft = drafts[from + run.length]) run.push(draft)
  return run
}

const bullet = /^\s*([-–—•·●○▪■◦*+\uf0b7\uf0a7\uf0d8])[\s\u00a0]+(?=\S)/u

const bulletOf = (line: Line): string =>
  line.heading === undefined ? (bullet.exec(textOfInlines(line.runs))?.[1] ?? '') : ''

/** A bullet of another kind stands one level deeper, as '-' and '+' do in documents. */
function itemsOf(lines: readonly Line[]): Line[] {
  const kinds: string[] = []
  return lines.map((line) => {
    const sign = bulletOf(line)
    if (!kinds.includes(sign)) kinds.push(sign)
    const length = bullet.exec(textOfInlines(line.runs))![0].length
    return {
      ...line,
      runs: withoutStart(line.runs, length),
      list: { list: 'typed', level: kinds.indexOf(sign) + 1 },
    }
  })
}

function withoutStart(runs: readonly Inline[], length: number): Inline[] {
  let left = length
  return runs.flatMap((run) => {
    if (left === 0 || run.type !== 'text') return [run]
    const cut = Math.min(left, run.text.length)
    left -= cut
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }]
  })
}

/** A paragraph whose lines, parted by breaks, begin with bullets is several lines. */
function brokenIntoItems(draft: Draft): Draft[] {
  if (draft.kind !== 'line' || !draft.runs.some((run) => run.type === 'hardBreak')) return [draft]
  const lines: Line[] = [{ ...draft, runs: [] }]
  for (const run of draft.runs)
    if (run.type === 'hardBreak') lines.push({ ...draft, runs: [] })
    else lines.at(-1)!.runs.push(run)
  return lines.filter((line) => bulletOf(line) !== '').length > 1 ? lines : [draft]
}
