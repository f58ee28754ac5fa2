import { oneLine } from '../../../platform/vietnamese.ts'
import type { Clause } from '../../import/plan-document.ts'
import type { Block, Paragraph, SourceDocument } from '../../import/source-document.ts'
import type { PlanClause } from '../../plan.ts'
import type { NextTask } from './next-plan.ts'
import { taskTable } from './task-table.ts'

/** What stands in the document of the plan to be: words as they shall be, by the block that said it the year before. */
export type ToLayOut = {
  readonly title: string
  readonly preamble: readonly string[]
  readonly clauses: readonly PlanClause[]
  /** The new words of a clause; null leaves it out with all below it. */
  readonly wordsOf: (clause: PlanClause) => string | null
  readonly tasks: readonly NextTask[]
}

export type LaidOut = {
  readonly source: SourceDocument
  readonly clauses: readonly Clause[]
  /** Where a block of the plan before stands now; blocks that were left out are missing. */
  readonly placeOf: ReadonlyMap<string, string>
  /** The row of each task, in the order of the tasks. */
  readonly rows: readonly string[]
}

/** The draft as a document of its own, so that the review shows it beside what was understood, as of any other plan. */
export function layOut(toLay: ToLayOut): LaidOut {
  const blocks: Block[] = []
  const put = (text: string, look: Partial<Paragraph> = {}): string => {
    const id = `p${blocks.length + 1}`
    blocks.push({ id, kind: 'paragraph', text, ...look })
    return id
  }
  put('KẾ HOẠCH', { bold: true, centred: true })
  put(toLay.title, { bold: true, centred: true })
  for (const text of toLay.preamble) put(text)
  const placeOf = new Map<string, string>()
  const below = Map.groupBy(toLay.clauses, ({ parentId }) => parentId)
  const lay = (parentId: number | null, level: number): Clause[] =>
    (below.get(parentId) ?? []).flatMap((clause) => {
      const text = toLay.wordsOf(clause)
      if (text === null) return []
      const id = put(text, {
        bold: level === 1,
        ...(clause.label && { label: printed(clause.label, level) }),
      })
      placeOf.set(clause.blockId, id)
      const marked = clause.mark ? { marked: clause.mark } : {}
      return [
        { label: clause.label, level, text, ...marked, sources: [id], children: lay(clause.id, level + 1) },
      ]
    })
  const clauses = lay(null, 1)
  put('PHỤ LỤC', { bold: true, centred: true })
  put(annexTitle(toLay.title), { bold: true, centred: true })
  const { table, rows } = taskTable(toLay.tasks)
  const source = { format: 'text' as const, fileName: '', blocks: [...blocks, table], footnotes: [] }
  return { source, clauses, placeOf, rows }
}

export const annexTitle = (title: string): string => `PHÂN CÔNG NHIỆM VỤ ${title.toUpperCase()}`

/** 'I.', '1.', 'a)', '-' as printed. */
const printed = (label: string, level: number): string =>
  /^[-–+*•]$/u.test(label) ? label : `${label}${/^\p{Ll}$/u.test(label) && level > 2 ? ')' : '.'}`

/** Paragraphs above the first clause that say why and on what ground a plan is made. */
export function preambleOf(source: SourceDocument, firstBlock: string | undefined): readonly string[] {
  const end = source.blocks.findIndex(({ id }) => id === firstBlock)
  return source.blocks
    .slice(0, Math.max(end, 0))
    .flatMap((block) => (block.kind === 'paragraph' ? [oneLine(block.text)] : []))
    .filter((text) => /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét|Triển khai)/u.test(text) || text.endsWith(':'))
}
