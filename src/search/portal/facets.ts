import type { Directory } from '../../agencies/index.ts'
import { type Lang, type Text, textsIn } from '../../platform/i18n.ts'
import { type FacetName, type Filters, facetNames } from '../entry.ts'
import type { FacetCount } from '../find/store-match.ts'
import { kindNames, langNames } from './texts.ts'

export type FacetValue = { readonly value: string; readonly label: string; readonly count: number }
export type Facet = { readonly name: FacetName; readonly values: readonly FacetValue[] }

/** Where the names of facets' values come from. */
export type Names = {
  readonly lang: Lang
  readonly directory: Directory
  readonly sections: Readonly<Record<string, Text>>
  readonly themes: Readonly<Record<string, Text>>
}

/** The facets that still divide what was found, with their values named; years newest first, others by count. */
export function facetsOf(
  counts: Readonly<Record<FacetName, readonly FacetCount[]>>,
  filters: Filters,
  names: Names,
): readonly Facet[] {
  return facetNames
    .filter((name) => filters[name] === undefined)
    .map((name) => ({ name, values: named(counts[name], name, names) }))
    .filter(({ values }) => values.length > 1)
}

function named(counts: readonly FacetCount[], name: FacetName, names: Names): readonly FacetValue[] {
  const values = counts.flatMap(({ value, count }) => {
    const label = labelOf(name, value, names)
    const shown = name === 'agency' ? names.directory.byId(Number(value))?.slug : value
    return label && shown ? [{ value: shown, label, count }] : []
  })
  return name === 'year' ? values.sort((a, b) => b.value.localeCompare(a.value)) : values
}

/** A value's name for readers; undefined for one that nothing knows (any more). */
export function labelOf(name: FacetName, value: string, names: Names): string | undefined {
  const { lang, directory, sections, themes } = names
  if (name === 'kind') return (textsIn(lang, kindNames) as Record<string, string>)[value]
  if (name === 'section') return sections[value]?.[lang]
  if (name === 'theme') return themes[value]?.[lang]
  if (name === 'lang') return langNames[value]?.[lang]
  if (name === 'agency')
    return (/^\d+$/.test(value) ? directory.byId(Number(value)) : directory.bySlug(value))?.shortName
  return value
}
