import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { classKeys, classNameOf } from '../class-names.ts'
import { reviewTexts } from './review-texts.ts'

export type Option = { readonly value: string; readonly label: string }
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

/** What words of a document may be said to mean: the likeliest agencies first, then classes, agencies, exceptions. */
export function partyOptions(directory: Directory, words: string, lang: Lang): readonly OptionGroup[] {
  const t = textsIn(lang, reviewTexts)
  const close = words === '' ? [] : directory.suggestions(words, 3).map(({ agency }) => agency)
  const classes = classKeys.flatMap((key) => {
    const members = directory.ofClass(key)?.length ?? 0
    return members > 0 ? [{ value: `class:${key}`, label: t.classOf(classNameOf(key)[lang], members) }] : []
  })
  const agencies = directory.all.map((agency) => ({ value: `agency:${agency.id}`, label: agency.shortName }))
  const except = directory.all.map((agency) => ({
    value: `except:${agency.id}`,
    label: t.exceptOf(agency.shortName),
  }))
  const groups = [
    {
      label: t.partyClose,
      options: close.map((one) => ({ value: `agency:${one.id}`, label: one.shortName })),
    },
    { label: t.partyClasses, options: classes },
    { label: t.partyAgencies, options: agencies },
    { label: t.partyExcept, options: except },
  ]
  return groups.filter((group) => group.options.length > 0)
}
