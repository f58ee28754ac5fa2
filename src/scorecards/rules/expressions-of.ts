import type { Criterion } from './criterion.ts'
import { parseExpression } from './expression/parse-expression.ts'

export type Asked = {
  readonly field: 'rule' | 'applies'
  readonly text: string
  /** What it must answer. */
  readonly gives: 'number' | 'condition'
}

/** Every expression of a row. */
export function expressionsOf({ rule, applies }: Criterion): readonly Asked[] {
  const plain = rule.kind === 'gate' ? rule.rule : rule
  return [
    ...(applies ? [{ field: 'applies', text: applies.when, gives: 'condition' } as const] : []),
    ...(rule.kind === 'gate' ? [{ field: 'rule', text: rule.when, gives: 'condition' } as const] : []),
    ...(plain.kind === 'formula'
      ? [{ field: 'rule', text: plain.expression, gives: 'number' } as const]
      : []),
  ]
}

/** Codes of the criteria whose points its rule asks for. */
export const codesAskedBy = (criterion: Criterion): readonly string[] => [
  ...new Set(
    expressionsOf(criterion).flatMap(({ text }) => {
      const parsed = parseExpression(text)
      return parsed.ok ? parsed.value.codes : []
    }),
  ),
]
