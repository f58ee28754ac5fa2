import type { Text } from '../../platform/i18n.ts'
import type { Place } from '../place.ts'

/** A sentence that names who keeps the portal takes the name from the pack. */
type Sentence = string | ((place: Place) => string)

/** A part's id is an address that others link to. */
type Part = { readonly id?: string; readonly title: string; readonly paragraphs: readonly Sentence[] }

/** A page that explains the site itself. */
export type InfoPage = {
  readonly title: Text
  readonly parts: { readonly vi: readonly Part[]; readonly en: readonly Part[] }
}

export const saidIn = (sentence: Sentence, place: Place): string =>
  typeof sentence === 'string' ? sentence : sentence(place)
