import type { View } from '../matrix/view.ts'
import type { Proposal } from './gather-proposal.ts'

const mostForms = 10

/** The forms one may choose among: what worked first, then the usual ones. */
export function coveredForms({ words }: View, { forms }: Proposal) {
  const proved = forms.flatMap(({ key }) => words.forms.find((form) => form.key === key) ?? [])
  return [...new Set([...proved, ...words.forms])].slice(0, mostForms)
}
