import { textOfInlines } from '../text-of.ts'
import type { Draft, Line } from './draft.ts'

const longestHeading = 200

/** Lines that only look like headings, bold and larger than the text around them, become headings by their size. */
export function withBigLines(drafts: readonly Draft[]): readonly Draft[] {
  const usual = usualSize(drafts)
  if (usual === undefined) return drafts
  const isBig = (draft: Draft): draft is Line =>
    draft.kind === 'line' &&
    draft.heading === undefined &&
    draft.list === undefined &&
    (draft.size ?? 0) >= usual + 1 &&
    lengthOf(draft) <= longestHeading &&
    isBold(draft)
  const sizes = [...new Set(drafts.filter(isBig).map((line) => line.size!))].toSorted((a, b) => b - a)
  return drafts.map((draft) => (isBig(draft) ? { ...draft, heading: sizes.indexOf(draft.size!) + 1 } : draft))
}

/** The size in which most of the text is written. */
function usualSize(drafts: readonly Draft[]): number | undefined {
  const lengths = new Map<number, number>()
  for (const draft of drafts)
    if (draft.kind === 'line' && draft.size !== undefined)
      lengths.set(draft.size, (lengths.get(draft.size) ?? 0) + lengthOf(draft))
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

const lengthOf = ({ runs }: Line): number => textOfInlines(runs).trim().length

const isBold = ({ runs }: Line): boolean =>
  runs.every(
    (run) =>
      run.type === 'hardBreak' || run.text.trim() === '' || run.marks?.some((mark) => mark.type === 'bold'),
  )
