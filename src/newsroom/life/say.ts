import type { Text } from '../../platform/i18n.ts'

/** A text that takes one argument, with it, in both languages. */
export const said = <T>(
  { vi, en }: { readonly vi: (of: T) => string; readonly en: (of: T) => string },
  of: T,
): Text => ({ vi: vi(of), en: en(of) })
