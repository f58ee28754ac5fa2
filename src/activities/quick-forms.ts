import type { Queryable } from '../platform/database/open.ts'
import type { Text } from '../platform/i18n.ts'
import { loadWords } from './store-words.ts'
import { formsFor, wordsOn } from './words.ts'

export type QuickForm = { readonly key: string; readonly name: Text; readonly icon: string }

/** The forms an agency of that kind uses most on that day (ISO), for a quick way to the form. */
export async function quickForms(
  db: Queryable,
  agencyKind: string,
  day: string,
): Promise<readonly QuickForm[]> {
  const { forms } = wordsOn(await loadWords(db), day)
  return formsFor(forms, agencyKind).first.map(({ key, name, icon }) => ({ key, name, icon }))
}
