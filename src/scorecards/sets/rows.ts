import type { Criterion } from '../rules/criterion.ts'
import type { Rule } from '../rules/rule.ts'
import { totalsOf } from '../rules/totals.ts'

type Rows = readonly Criterion[]

/** Adds a row after its siblings, or changes the row of the same id; rows below follow a changed code. */
export function putRow(rows: Rows, row: Criterion): Rows {
  const before = row.id === undefined ? undefined : rows.find(({ id }) => id === row.id)
  if (!before) return sumUp([...rows, { ...row, position: nextPlace(rows, row.parentCode) }])
  const position = before.parentCode === row.parentCode ? before.position : nextPlace(rows, row.parentCode)
  return sumUp(
    rows.map((one) => {
      if (one.id === row.id) return { ...row, position }
      const mended = one.parentCode === before.code ? { ...one, parentCode: row.code } : one
      return row.code === before.code ? mended : withCode(mended, before.code, row.code)
    }),
  )
}

/** Without the row and everything below it. */
export function withoutRow(rows: Rows, code: string): Rows {
  const gone = new Set(withBelow(rows, code))
  return sumUp(rows.filter((row) => !gone.has(row.code)))
}

/** Changes places with the sibling before or after; the same rows when there is none. */
export function movedRow(rows: Rows, code: string, by: -1 | 1): Rows {
  const row = rows.find((one) => one.code === code)
  const siblings = rows
    .filter((one) => one.parentCode === row?.parentCode)
    .sort((a, b) => a.position - b.position)
  const at = siblings.findIndex((one) => one.code === code)
  const other = siblings[at + by]
  if (!row || !other) return rows
  const order = siblings.with(at, other).with(at + by, row)
  const place = new Map(order.map((one, index) => [one.code, index + 1]))
  return rows.map((one) =>
    one.parentCode === row.parentCode ? { ...one, position: place.get(one.code)! } : one,
  )
}

/** The row and all rows below it. */
export function withBelow(rows: Rows, code: string): readonly string[] {
  const below = Map.groupBy(rows, ({ parentCode }) => parentCode)
  const found = new Set([code])
  for (const one of found) for (const child of below.get(one) ?? []) found.add(child.code)
  return [...found]
}

/** What lies above others has their sum as its maximum: nobody needs to add up by hand. */
export function sumUp(rows: Rows): Rows {
  const parents = new Set(rows.map(({ parentCode }) => parentCode))
  const { byCode } = totalsOf({ criteria: rows, bands: [] }, new Map())
  return rows.map((row) => {
    const maximum = parents.has(row.code) ? byCode.get(row.code)?.maximum : undefined
    return maximum === undefined || maximum === row.maximum ? row : { ...row, maximum }
  })
}

const nextPlace = (rows: Rows, parentCode: string | null) =>
  Math.max(0, ...rows.filter((row) => row.parentCode === parentCode).map(({ position }) => position)) + 1

/** Formulas that ask for points of the row go on asking for them under its new code. */
function withCode(row: Criterion, from: string, to: string): Criterion {
  const mend = (text: string) =>
    text.replace(/(["“”])([^"“”]{1,40})(["“”])/g, (all, open, code, close) =>
      code.trim() === from ? `${open}${to}${close}` : all,
    )
  const rule = mendRule(row.rule, mend)
  return rule === row.rule ? row : { ...row, rule }
}

function mendRule(rule: Rule, mend: (text: string) => string): Rule {
  if (rule.kind === 'formula') return { ...rule, expression: mend(rule.expression) }
  if (rule.kind !== 'gate') return rule
  return { ...rule, when: mend(rule.when), rule: mendRule(rule.rule, mend) as typeof rule.rule }
}
