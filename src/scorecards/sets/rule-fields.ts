import type { Filled } from '../../platform/http/form.ts'
import type { Issue } from '../../platform/result.ts'
import { formatPoints, readPoints } from '../rules/points.ts'
import { type Check, type PlainRule, type Rule, ruleKinds } from '../rules/rule.ts'
import { readAmount, showAmount } from './amounts.ts'
import { ruleFieldTexts as t } from './rule-field-texts.ts'

export type PlainKind = PlainRule['kind']
export const plainKinds = ruleKinds.filter((kind): kind is PlainKind => kind !== 'gate')

/** So many rows a table of tiers or of checks offers at least; two more than are filled. */
export const rowsOffered = (filled: number): number => Math.min(50, Math.max(4, filled + 2))

/** A rule as the fields of its form, each under the name of its kind: what is read back is the same rule. */
export function fieldsOfRule(rule: Rule): Readonly<Record<string, string>> {
  if (rule.kind === 'gate') return { ...fieldsOfRule(rule.rule), gate: rule.when }
  const { kind } = rule
  const named = { rule: kind, [`${kind}-measure`]: 'measure' in rule ? (rule.measure ?? '') : '' }
  const put = (values: Record<string, string | undefined>) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) =>
        value === undefined ? [] : [[`${kind}-${key}`, value]],
      ),
    )
  const points = (value: number | undefined) => (value === undefined ? undefined : shownPoints(value))
  const measure = 'measure' in rule ? (rule.measure ?? '') : ''
  const amount = (value: number | undefined) => (value === undefined ? undefined : showAmount(value, measure))
  switch (kind) {
    case 'manual':
      return { rule: kind }
    case 'yes_no':
      return { ...named, ...put({ from: amount(rule.from) }) }
    case 'tiers':
      return {
        ...named,
        ...Object.fromEntries(
          rule.tiers.flatMap((tier, at) => [
            [`tier-from-${at}`, showAmount(tier.from, measure)],
            [`tier-points-${at}`, shownPoints(tier.points)],
          ]),
        ),
      }
    case 'proportional':
      return {
        ...named,
        ...put({ full: amount(rule.full), floor: amount(rule.floor), least: points(rule.least) }),
      }
    case 'count':
    case 'deduction':
      return { ...named, ...put({ each: points(rule.each) }) }
    case 'bonus':
      return { ...named, ...put({ each: points(rule.each), cap: points(rule.cap) }) }
    case 'formula':
      return { rule: kind, 'formula-expression': rule.expression }
    case 'checks':
      return { rule: kind, ...Object.assign({}, ...rule.checks.map(fieldsOfCheck)) }
  }
}

const fieldsOfCheck = (check: Check, at: number) => ({
  [`check-key-${at}`]: check.key,
  [`check-vi-${at}`]: check.name_vi,
  [`check-en-${at}`]: check.name_en,
  [`check-points-${at}`]: shownPoints(check.points),
  [`check-measure-${at}`]: check.measure ?? '',
  [`check-from-${at}`]: check.from === undefined ? '' : showAmount(check.from, check.measure ?? ''),
})

/** '2', '0,25': as short as it may be, in a form. */
export const shownPoints = (points: number): string =>
  formatPoints(points, 'vi')
    .replace(/\.(?=\d{3},)/g, '')
    .replace(/,?0+$/, '')

export type RuleRead = { readonly rule: Rule | undefined; readonly issues: readonly Issue[] }

/** The rule in the fields of a form; without a rule when something in them cannot be read, each with its field. */
export function ruleIn(filled: Filled): RuleRead {
  const read = reader(filled)
  const plain = plainIn(read)
  const when = read.text('gate')
  const { issues } = read
  if (!plain || issues.length > 0) return { rule: undefined, issues }
  return { rule: when === '' ? plain : { kind: 'gate', when, rule: plain }, issues }
}

function plainIn(read: Reader): PlainRule | undefined {
  const kind = plainKinds.find((one) => one === read.text('rule')) ?? 'manual'
  const measure = read.text(`${kind}-measure`)
  const byMeasure = measure === '' ? {} : { measure }
  const optional = <K extends string>(key: K, value: number | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: number }
  switch (kind) {
    case 'manual':
      return { kind }
    case 'yes_no':
      return { kind, ...byMeasure, ...optional('from', read.amount('yes_no-from', measure)) }
    case 'tiers':
      return { kind, measure: read.needed('tiers-measure'), tiers: tiersIn(read, measure) }
    case 'proportional':
      return {
        kind,
        measure: read.needed('proportional-measure'),
        full: read.amount('proportional-full', measure, true) ?? 1,
        ...optional('floor', read.amount('proportional-floor', measure)),
        ...optional('least', read.points('proportional-least')),
      }
    case 'count':
      return { kind, measure: read.needed('count-measure'), each: read.points('count-each', true) ?? 0 }
    case 'deduction':
      return { kind, ...byMeasure, each: read.points('deduction-each', true) ?? 0 }
    case 'bonus':
      return {
        kind,
        ...byMeasure,
        each: read.points('bonus-each', true) ?? 0,
        cap: read.points('bonus-cap', true) ?? 0,
      }
    case 'formula':
      return { kind, expression: read.expression('formula-expression') }
    case 'checks':
      return { kind, checks: checksIn(read) }
  }
}

function tiersIn(read: Reader, measure: string) {
  const tiers = indexes.flatMap((at) => {
    if (read.text(`tier-from-${at}`) === '' && read.text(`tier-points-${at}`) === '') return []
    const from = read.amount(`tier-from-${at}`, measure, true) ?? 0
    return [{ from, points: read.points(`tier-points-${at}`, true) ?? 0 }]
  })
  if (tiers.length === 0) read.issues.push({ field: 'tier-from-0', text: t.tierMissing })
  return tiers
}

function checksIn(read: Reader): Check[] {
  const used = new Set(indexes.map((at) => read.text(`check-key-${at}`)))
  const checks = indexes.flatMap((at): Check[] => {
    const name = read.text(`check-vi-${at}`)
    if (name === '' && read.text(`check-points-${at}`) === '') return []
    if (name === '') read.issues.push({ field: `check-vi-${at}`, text: t.checkName })
    const measure = read.text(`check-measure-${at}`)
    const from = measure === '' ? undefined : read.amount(`check-from-${at}`, measure)
    return [
      {
        key: read.text(`check-key-${at}`).slice(0, 40) || freshKey(used),
        name_vi: name.slice(0, 300),
        name_en: read.text(`check-en-${at}`).slice(0, 300) || name.slice(0, 300),
        points: read.points(`check-points-${at}`, true) ?? 0,
        ...(measure === '' ? {} : { measure }),
        ...(from === undefined ? {} : { from }),
      },
    ]
  })
  if (checks.length === 0) read.issues.push({ field: 'check-vi-0', text: t.checkMissing })
  return checks
}

function freshKey(used: Set<string>): string {
  const free = indexes.map((at) => `${String.fromCodePoint(97 + (at % 26))}${at < 26 ? '' : '2'}`)
  const key = free.find((one) => !used.has(one)) ?? 'z3'
  used.add(key)
  return key
}

const indexes: readonly number[] = Array.from({ length: 50 }, (_, at) => at)

type Reader = ReturnType<typeof reader>

function reader(filled: Filled) {
  const issues: Issue[] = []
  const text = (name: string) => String(filled[name] ?? '').trim()
  const said = <V>(
    name: string,
    isNeeded: boolean,
    read: (value: string) => V | undefined,
    wrong: Issue['text'],
  ) => {
    const value = text(name)
    if (value === '' && !isNeeded) return undefined
    const found = read(value)
    if (found === undefined) issues.push({ field: name, text: wrong })
    return found
  }
  return {
    issues,
    text,
    points: (name: string, isNeeded = false) => said(name, isNeeded, readPoints, t.points),
    amount: (name: string, measure: string, isNeeded = false) =>
      said(name, isNeeded, (value) => readAmount(value, measure), t.amount),
    needed(name: string) {
      if (text(name) === '') issues.push({ field: name, text: t.measure })
      return text(name)
    },
    expression(name: string) {
      if (text(name) === '') issues.push({ field: name, text: t.expression })
      return text(name)
    },
  }
}
