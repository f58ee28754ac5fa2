import type { Actor } from '../../platform/actor.ts'
import { canonicalJson } from '../../platform/canonical-json.ts'
import { done, type Issue, type Result, refuse, refuseAll } from '../../platform/result.ts'
import type { CriteriaSet, Criterion } from '../rules/criterion.ts'
import { judgeSet, type SetIssue } from '../rules/judge-set.ts'
import { judgeTexts } from '../rules/judge-texts.ts'
import { changeDraft, type DraftAt, type SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { putRow } from './rows.ts'
import { writeCriteria } from './store-write.ts'

/** Adds a row to a draft, or changes the one of the same id. What the change would break is refused, wherever it is. */
export const saveCriterion = (deps: SetDeps, actor: Actor, at: DraftAt, row: Criterion): Promise<Result> =>
  changeDraft(deps, actor, at, async (tx, set) => {
    const before = set.criteria.find(({ id }) => id === row.id && id !== undefined)
    if (row.id !== undefined && !before) return refuse(refusals.rowGone)
    const criteria = putRow(set.criteria, row)
    const issues = newIssues(set, { ...set, criteria }, row.code)
    if (issues.length > 0) return refuseAll(issues)
    await writeCriteria(tx, set.id, set.criteria, criteria)
    const isSame = canonicalJson(set.criteria) === canonicalJson(criteria)
    if (isSame) return done(undefined)
    const action = before ? 'criteria-set.row-changed' : 'criteria-set.row-added'
    return done({ action, detail: { code: row.code, row: row.nameVi } })
  })

/** What is wrong with the row itself, and what is wrong elsewhere only since it changed. A new section may wait to be filled. */
function newIssues(before: CriteriaSet, after: CriteriaSet, code: string): readonly Issue[] {
  const issues = allNew(before, after, code)
  return [...new Map(issues.map((issue) => [`${issue.field}|${issue.text.vi}`, issue])).values()]
}

function allNew(before: CriteriaSet, after: CriteriaSet, code: string): readonly Issue[] {
  const keyOf = (issue: SetIssue) => `${issue.code}|${issue.field}|${issue.text.vi}`
  const known = new Set(judgeSet(before).map(keyOf))
  return judgeSet(after)
    .filter(({ text }) => text !== judgeTexts.nothingBelow)
    .filter((issue) => issue.code !== null && (issue.code === code || !known.has(keyOf(issue))))
    .map((issue) =>
      issue.code === code
        ? { field: fieldOf(issue), text: issue.text }
        : {
            field: issue.field === 'rule' ? 'rule' : undefined,
            text: { vi: `${issue.code}: ${issue.text.vi}`, en: `${issue.code}: ${issue.text.en}` },
          },
    )
}

const fieldOf = ({ field }: SetIssue) => (field === 'name' ? 'nameVi' : field)
