import type { Text } from '../platform/i18n.ts'
import { fold } from '../platform/vietnamese.ts'
import type { ReachKind } from './activity.ts'

/** A word an activity is described with; it holds from its first day until the day it no longer does. */
export type Word = {
  readonly key: string
  readonly name: Text
  readonly validFrom: string
  readonly validTo: string | null
}

export type Form = Word & {
  readonly icon: string
  /** What `times` counts ('Số lần phát'); null: it does not matter for this form. */
  readonly times: Text | null
  /** What usually proves it ('Ảnh chụp cụm loa, sổ phát thanh'). */
  readonly evidence: Text | null
  /** What its reach usually counts; null: it reaches nobody by itself. */
  readonly reachKind: ReachKind | null
  readonly planWords: readonly string[]
  readonly firstFor: readonly string[]
  readonly isTwoWay: boolean
}

export type Words = {
  readonly forms: readonly Form[]
  readonly audiences: readonly Word[]
  readonly programmes: readonly Word[]
  readonly languages: readonly Word[]
}

/** The words that hold on that day (ISO). */
export const wordsOn = (words: Words, day: string): Words => ({
  forms: words.forms.filter(holdsOn(day)),
  audiences: words.audiences.filter(holdsOn(day)),
  programmes: words.programmes.filter(holdsOn(day)),
  languages: words.languages.filter(holdsOn(day)),
})

const holdsOn =
  (day: string) =>
  ({ validFrom, validTo }: Word): boolean =>
    validFrom <= day && (validTo === null || day < validTo)

export const nameOf = (words: readonly Word[], key: string): Text =>
  words.find((word) => word.key === key)?.name ?? { vi: key, en: key }

/** The form a plan means by its own words: the one with the longest of its words in them. 'Loa truyền thanh' → loudspeaker. */
export function formForPlanWords(forms: readonly Form[], planWords: string): Form | undefined {
  const folded = fold(planWords)
  let best: { form: Form; length: number } | undefined
  for (const form of forms)
    for (const word of form.planWords)
      if (folded.includes(word) && word.length > (best?.length ?? 0)) best = { form, length: word.length }
  return best?.form
}

/** The few forms an agency of that kind uses most, and the rest. */
export function formsFor(forms: readonly Form[], kind: string) {
  const first = forms.filter((form) => form.firstFor.includes(kind)).slice(0, mostFirst)
  const shown = first.length > 0 ? first : forms.slice(0, mostFirst)
  return { first: shown, rest: forms.filter((form) => !shown.includes(form)) }
}

const mostFirst = 5
