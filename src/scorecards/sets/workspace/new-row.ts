import type { Filled } from '../../../platform/http/form.ts'
import type { CriterionKind } from '../../rules/criterion.ts'
import type { KeptSet } from '../set.ts'

/** What the form of a new row begins with: below which row, with the next free code there. */
export function startOf(set: KeptSet, parentCode: string, kind: CriterionKind | undefined): Filled {
  const parent = set.criteria.find(({ code }) => code === parentCode)
  return {
    parent: parent?.code ?? '',
    kind: kind ?? (parent ? (parent.kind === 'section' ? 'group' : 'criterion') : 'section'),
    code: nextCode(set, parent?.code),
    rule: 'manual',
    needsEvidence: '1',
    ...(parent ? {} : { scorer: 'self' }),
  }
}

function nextCode({ criteria }: KeptSet, parent: string | undefined): string {
  const taken = new Set(criteria.map(({ code }) => code))
  const candidates = Array.from({ length: criteria.length + 1 }, (_, at) =>
    parent === undefined ? String.fromCodePoint(65 + (at % 26)) : `${parent}.${at + 1}`,
  )
  return candidates.find((code) => !taken.has(code)) ?? ''
}
