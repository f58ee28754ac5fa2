import type { Text } from './i18n.ts'

/** The programme cannot run here, for a reason the person at the machine can mend: one sentence, no stack. */
export class CannotStart extends Error {
  readonly text: Text

  constructor(text: Text, options?: ErrorOptions) {
    super(`${text.vi} / ${text.en}`, options)
    this.text = text
  }
}
