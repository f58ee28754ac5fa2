import type { z } from 'zod'
import { mostCriteria } from '../../rules/judge-set.ts'
import { criterionOf, documentFormat, type FileIssue, rowSchema } from '../document.ts'
import { type ReadFile, refused } from './answer.ts'
import { fileTexts as t } from './file-texts.ts'

/** The rows of a JSON document; each that does not fit is named by its place in the list. */
export function readDocument(text: string): ReadFile {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : ''
    return refused({ vi: t.notJson.vi(why), en: t.notJson.en(why) })
  }
  const { format, criteria } = document as { readonly format?: unknown; readonly criteria?: unknown }
  if (format !== documentFormat || !Array.isArray(criteria)) return refused(t.notDocument)
  if (criteria.length === 0) return refused(t.empty)
  if (criteria.length > mostCriteria) return refused(t.tooMany)
  const read = criteria.map((row) => rowSchema.safeParse(row))
  const issues = read.flatMap((one, at) => (one.success ? [] : issuesOf(one.error, criteria[at], at)))
  if (issues.length > 0) return { criteria: [], lines: [], issues }
  const rows = read.flatMap((one, at) => (one.success ? [criterionOf(one.data, at)] : []))
  return { criteria: rows, lines: rows.map((_, at) => at + 1), issues: [] }
}

function issuesOf({ issues }: z.ZodError, row: unknown, at: number): readonly FileIssue[] {
  const code = (row as { readonly code?: unknown } | null)?.code
  return issues.slice(0, 5).map(({ path }) => ({
    row: at + 1,
    ...(typeof code === 'string' ? { code: code.slice(0, 40) } : {}),
    column: path.join('.').slice(0, 60),
    text: t.badPart,
  }))
}
