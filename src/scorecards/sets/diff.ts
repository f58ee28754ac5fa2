import type { CriteriaSet, Criterion } from '../rules/criterion.ts'
import { treeOf } from '../rules/tree-of.ts'

/** What may differ between two rows of one code. */
const comparedFields = [
  'name',
  'maximum',
  'parent',
  'kind',
  'scorer',
  'field',
  'rule',
  'applies',
  'evidence',
  'help',
  'basis',
  'area',
] as const
export type ComparedField = (typeof comparedFields)[number]

export type RowDiff =
  | { readonly kind: 'added'; readonly row: Criterion }
  | { readonly kind: 'removed'; readonly row: Criterion }
  | {
      readonly kind: 'changed'
      readonly row: Criterion
      readonly before: Criterion
      readonly fields: readonly ComparedField[]
    }

export type SetDiff = {
  readonly rows: readonly RowDiff[]
  readonly same: number
  readonly bandsDiffer: boolean
}

/** From one set to another, row by row under the code: in the order of the later set, then what is gone. */
export function diffOfSets(before: CriteriaSet, after: CriteriaSet): SetDiff {
  const old = new Map(treeOf(before).rows.map(({ criterion }) => [criterion.code, criterion]))
  const rows = treeOf(after).rows.flatMap(({ criterion: row }): readonly RowDiff[] => {
    const known = old.get(row.code)
    if (!known) return [{ kind: 'added', row }]
    const fields = comparedFields.filter((field) => !isSame(partOf[field](known), partOf[field](row)))
    return fields.length === 0 ? [] : [{ kind: 'changed', row, before: known, fields }]
  })
  const now = new Set(after.criteria.map(({ code }) => code))
  const removed = [...old.values()]
    .filter(({ code }) => !now.has(code))
    .map((row): RowDiff => ({ kind: 'removed', row }))
  const touched = rows.length
  return {
    rows: [...rows, ...removed],
    same: now.size - touched,
    bandsDiffer: !isSame(bands(before), bands(after)),
  }
}

const partOf: Readonly<Record<ComparedField, (row: Criterion) => unknown>> = {
  name: ({ nameVi, nameEn }) => [nameVi, nameEn],
  maximum: ({ maximum }) => maximum,
  parent: ({ parentCode }) => parentCode,
  kind: ({ kind }) => kind,
  scorer: ({ scorer }) => scorer,
  field: ({ field }) => field,
  rule: ({ rule }) => rule,
  applies: ({ applies }) => applies,
  evidence: ({ needsEvidence }) => needsEvidence,
  help: ({ helpVi, helpEn }) => [helpVi, helpEn],
  basis: ({ legalBasis }) => legalBasis,
  area: ({ reformArea }) => reformArea,
}

const bands = (set: CriteriaSet) =>
  set.bands
    .map(({ fromIndex, nameVi, nameEn }) => [fromIndex, nameVi, nameEn] as const)
    .sort(([a], [b]) => a - b)

/** By content, whatever the order in which a rule's parts were written. */
const isSame = (a: unknown, b: unknown) => ordered(a) === ordered(b)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  )
