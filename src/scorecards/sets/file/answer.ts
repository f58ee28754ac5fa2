import type { Text } from '../../../platform/i18n.ts'
import type { Criterion } from '../../rules/criterion.ts'
import type { FileIssue } from '../document.ts'

/** The rows in a file and the line each stands on, or everything that is wrong with it. */
export type ReadFile = {
  readonly criteria: readonly Criterion[]
  readonly lines: readonly number[]
  readonly issues: readonly FileIssue[]
}

export const refused = (text: Text): ReadFile => ({ criteria: [], lines: [], issues: [{ row: null, text }] })
