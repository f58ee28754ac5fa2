import { Bookmark, type ParagraphChild, TextRun } from 'docx'
import { placePrefix } from '../figure-keys.ts'
import type { OfficialLayout } from '../layout.ts'
import type { Run } from '../model.ts'

/** What the parts of one file share while it is written. */
export type Writing = {
  readonly layout: OfficialLayout
  readonly isDraft: boolean
  /** Width between the margins of the page. */
  readonly roomMm: number
  /** Keys of the figures so far, in the order of their places. */
  readonly keys: string[]
}

export const runsOf = (runs: readonly Run[], writing: Writing, look: Look = {}): ParagraphChild[] =>
  runs.flatMap((run) => runOf(run, writing, look))

type Look = { readonly bold?: boolean; readonly size?: number }

function runOf({ text, bold, italic, figure }: Run, writing: Writing, look: Look): ParagraphChild[] {
  const all = { ...look, bold: bold || look.bold || undefined, italics: italic }
  if (!figure) return linesOf(text).map((line) => new TextRun({ ...line, ...all }))
  const place = writing.keys.push(figure.key)
  const run = new TextRun({ text, ...all, underline: underline(figure.mark, writing.isDraft) })
  return [new Bookmark({ id: `${placePrefix}${place}`, children: [run] })]
}

/** What a person set stays marked; what is still to be checked is a matter of drafts. */
function underline(mark: 'set' | 'differs' | undefined, isDraft: boolean) {
  if (mark === 'set') return { type: 'dotted' } as const
  return mark === 'differs' && isDraft ? ({ type: 'wave' } as const) : undefined
}

/** A line break within a text is one in the file. */
export const linesOf = (text: string): { text: string; break?: number }[] =>
  text.split('\n').map((line, at) => (at === 0 ? { text: line } : { text: line, break: 1 }))
