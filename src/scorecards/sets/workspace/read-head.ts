import type { Filled } from '../../../platform/http/form.ts'
import { done, type Issue, type Result, refuseAll } from '../../../platform/result.ts'
import { readPoints } from '../../rules/points.ts'
import type { HeadInput } from '../change-head-of-draft.ts'
import { ruleFieldTexts } from '../rule-field-texts.ts'
import { shownPoints } from '../rule-fields.ts'

/** One empty row more than there are classes. */
export const bandRows = (bands: number): number => Math.min(20, bands + 1)

/** '90', '85,5': an index as a share, without its sign. */
export const shownShare = (index: number): string => shownPoints(index)

/** Name, legal basis and bands of a set in the fields of its form. */
export function readHead(filled: Filled): Result<HeadInput> {
  const text = (name: string, longest: number) =>
    String(filled[name] ?? '')
      .trim()
      .slice(0, longest)
  const issues: Issue[] = []
  const bands = Array.from({ length: 20 }, (_, at) => at).flatMap((at) => {
    const [nameVi, from] = [text(`band-vi-${at}`, 100), text(`band-from-${at}`, 20).replace('%', '')]
    if (nameVi === '' && from === '') return []
    const fromIndex = readPoints(from)
    if (fromIndex === undefined) issues.push({ field: `band-from-${at}`, text: ruleFieldTexts.amount })
    if (nameVi === '') issues.push({ field: `band-vi-${at}`, text: ruleFieldTexts.bandName })
    return [{ fromIndex: fromIndex ?? 0, nameVi, nameEn: text(`band-en-${at}`, 100) || nameVi }]
  })
  if (issues.length > 0) return refuseAll(issues)
  return done({
    nameVi: text('nameVi', 300),
    nameEn: text('nameEn', 300),
    legalBasis: text('legalBasis', 2000),
    bands,
  })
}
