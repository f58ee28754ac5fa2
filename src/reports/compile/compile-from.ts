import { compareVi } from '../../platform/vietnamese.ts'
import type { Figure, Named } from '../figures/figure.ts'

/** A report of an agency below, as it was signed and sent. */
export type ChildReport = {
  readonly reportId: number
  readonly agencyId: number
  readonly agency: string
  /** Everything that it counted, by key. */
  readonly values: Readonly<Record<string, number>>
  /** What people wrote in it, by passage. */
  readonly texts: ReadonlyMap<string, string>
}

/** 'incomplete': it cannot agree yet, reports are missing. */
export type Agreement = 'agrees' | 'differs' | 'incomplete'

export type CompiledSum = {
  readonly key: string
  /** Of the reports below and of those whom none of them tells of. */
  readonly sum: number
  /** What is counted now. */
  readonly live: number
  readonly agreement: Agreement
}

export type Quote = {
  readonly reportId: number
  readonly agencyId: number
  readonly agency: string
  readonly key: string
  readonly text: string
}

export type Compiled = {
  /** Who owes a report and has not sent it: told first. */
  readonly missing: readonly Named[]
  readonly sums: readonly CompiledSum[]
  readonly quotes: readonly Quote[]
}

type Live = Pick<Figure, 'key' | 'value' | 'adds' | 'rest'>

/**
 * What the reports below add up to, held against what is counted now, and what they say, to be quoted under the agency's
 * name. Only what adds up by its definition is added. The order in which reports come makes no difference.
 */
export function compileFrom(
  children: readonly ChildReport[],
  live: readonly Live[],
  owing: readonly Named[],
): Compiled {
  const sent = new Set(children.map(({ agencyId }) => agencyId))
  const missing = byName(owing.filter(({ id }) => !sent.has(id)))
  return {
    missing,
    sums: live
      .filter(({ key, adds }) => adds === 'sum' && !key.includes('@'))
      .map((figure) => sumOf(figure, children, missing.length > 0)),
    quotes: children
      .flatMap(({ reportId, agencyId, agency, texts }) =>
        [...texts]
          .filter(([, text]) => text.trim() !== '')
          .map(([key, text]) => ({ reportId, agencyId, agency, key, text })),
      )
      .sort((a, b) => compareVi(a.key, b.key) || compareVi(a.agency, b.agency) || a.reportId - b.reportId),
  }
}

function sumOf(
  { key, value, rest }: Live,
  children: readonly ChildReport[],
  isMissing: boolean,
): CompiledSum {
  const sum = children.reduce((total, { values }) => total + (values[key] ?? 0), rest ?? 0)
  const agreement = sum === value ? 'agrees' : isMissing ? 'incomplete' : 'differs'
  return { key, sum, live: value, agreement }
}

const byName = (some: readonly Named[]) => some.toSorted((a, b) => compareVi(a.name, b.name) || a.id - b.id)
