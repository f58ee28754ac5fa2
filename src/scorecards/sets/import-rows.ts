import type { Actor } from '../../platform/actor.ts'
import { canonicalJson } from '../../platform/canonical-json.ts'
import { done, type Result } from '../../platform/result.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { judgeSet } from '../rules/judge-set.ts'
import { treeOf } from '../rules/tree-of.ts'
import { changeDraft, type DraftAt, type SetDeps } from './change-draft.ts'
import type { FileIssue } from './document.ts'
import { readFile } from './file/read-file.ts'
import { sumUp } from './rows.ts'
import { writeCriteria } from './store-write.ts'

/** What came of a file: its rows are those of the draft now, or nothing changed and every issue is named. */
export type ImportedRows = { readonly rows: number; readonly issues: readonly FileIssue[] }

/** Makes the rows of a file the rows of a draft, all of them or none. The same file again changes nothing. */
export async function importRows(
  deps: SetDeps,
  actor: Actor,
  at: DraftAt,
  bytes: Uint8Array,
): Promise<Result<ImportedRows>> {
  const read = await readFile(bytes)
  let issues = read.issues
  const result = await changeDraft(deps, actor, at, async (tx, set) => {
    if (issues.length > 0) return done(undefined)
    // -1: nothing was written as the maximum of what lies above others.
    const summed = new Map(sumUp(read.criteria).map(({ code, maximum }) => [code, maximum]))
    const criteria = read.criteria.map((row) =>
      row.maximum < 0 ? { ...row, maximum: summed.get(row.code) ?? 0 } : row,
    )
    const lineOf = new Map(criteria.map(({ code }, i) => [code, read.lines[i]!]))
    issues = judgeSet({ criteria, bands: set.bands })
      .filter(({ code }) => code !== null || criteria.length === 0)
      .map(({ code, text }) => ({ row: lineOf.get(code ?? '') ?? null, code: code ?? undefined, text }))
    if (issues.length > 0) return done(undefined)
    const ids = new Map(set.criteria.map(({ code, id }) => [code, id]))
    const after = criteria.map((row) => ({ ...row, id: ids.get(row.code) }))
    if (sameRows(set, { criteria: after, bands: set.bands })) return done(undefined)
    await writeCriteria(tx, set.id, set.criteria, after)
    return done({ action: 'criteria-set.rows-brought', detail: { rows: criteria.length } })
  })
  if (!result.ok) return result
  return done({ rows: issues.length > 0 ? 0 : read.criteria.length, issues })
}

/** The same rows in the same order, whatever their places are numbered. */
function sameRows(before: CriteriaSet, after: CriteriaSet): boolean {
  const bare = (set: CriteriaSet) =>
    canonicalJson(treeOf(set).rows.map(({ criterion: { position: _, ...row } }) => row))
  return bare(before) === bare(after)
}
