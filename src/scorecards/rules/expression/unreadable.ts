import type { Text } from '../../../platform/i18n.ts'

/** Leaves the reading of an expression at the first thing that its writer must mend; `parseExpression` catches it. */
export class Unreadable extends Error {
  readonly reason: Text
  constructor(reason: Text) {
    super(reason.en)
    this.reason = reason
  }
}
