import type { Filled } from '../../platform/http/form.ts'
import { done, type Issue, type Result, refuseAll } from '../../platform/result.ts'
import type { Criterion, CriterionKind, Scorer } from '../rules/criterion.ts'
import { parseExpression } from '../rules/expression/parse-expression.ts'
import { readPoints } from '../rules/points.ts'
import { ruleFieldTexts } from './rule-field-texts.ts'
import { fieldsOfRule, ruleIn, shownPoints } from './rule-fields.ts'

export const rowKinds: readonly CriterionKind[] = ['section', 'group', 'criterion']
export const scorers: readonly Scorer[] = ['self', 'body', 'survey']

/** A row as the fields of its form. */
export const fieldsOf = (row: Criterion): Filled => ({
  code: row.code,
  parent: row.parentCode ?? '',
  kind: row.kind,
  nameVi: row.nameVi,
  nameEn: row.nameEn,
  maximum: row.kind === 'criterion' ? shownPoints(row.maximum) || '0' : '',
  scorer: row.scorer ?? '',
  field: row.field ?? '',
  applies: row.applies?.when ?? '',
  needsEvidence: row.needsEvidence ? '1' : '',
  helpVi: row.helpVi,
  helpEn: row.helpEn,
  legalBasis: row.legalBasis,
  reformArea: row.reformArea ?? '',
  ...fieldsOfRule(row.rule),
})

/** The row in the fields of a form, or everything that cannot be read, each beside its field. */
export function readCriterion(filled: Filled, known: Pick<Criterion, 'id' | 'position'>): Result<Criterion> {
  const text = (name: string, longest = 500) =>
    String(filled[name] ?? '')
      .trim()
      .slice(0, longest)
  const kind = rowKinds.find((one) => one === text('kind')) ?? 'criterion'
  const { rule, issues: wrong } = ruleIn(kind === 'criterion' ? filled : { gate: text('gate', 2000) })
  const issues: Issue[] = [...wrong]
  const isBonus = filled.rule === 'bonus'
  const maximum = kind !== 'criterion' || isBonus ? 0 : readPoints(text('maximum'))
  if (maximum === undefined) issues.push({ field: 'maximum', text: ruleFieldTexts.points })
  for (const name of expressionFields)
    if (text(name, 2000) !== '' && (name !== 'formula-expression' || filled.rule === 'formula')) {
      const parsed = parseExpression(text(name, 2001))
      if (!parsed.ok) issues.push({ field: name, text: parsed.issues[0]!.text })
    }
  if (issues.length > 0 || !rule || maximum === undefined) return refuseAll(issues)
  const applies = text('applies', 2000)
  return done({
    ...known,
    code: text('code', 41),
    parentCode: text('parent') || null,
    kind,
    nameVi: text('nameVi'),
    nameEn: text('nameEn') || text('nameVi'),
    maximum,
    scorer: scorers.find((one) => one === text('scorer')) ?? null,
    field: text('field', 60) || null,
    rule,
    applies: applies === '' ? null : { when: applies },
    needsEvidence: kind === 'criterion' && filled.needsEvidence === '1',
    helpVi: text('helpVi', 2000),
    helpEn: text('helpEn', 2000),
    legalBasis: text('legalBasis', 2000),
    reformArea: text('reformArea', 60) || null,
  })
}

const expressionFields = ['gate', 'applies', 'formula-expression'] as const
