import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import type { Facet, FacetValue } from './facets.ts'
import { texts } from './texts.ts'

export type FacetListProps = {
  readonly facets: readonly Facet[]
  readonly lang: Lang
  readonly hrefOf: (facet: Facet, value: FacetValue) => string
}

const shownAtOnce = 6

/** Each facet with its values as links that narrow the search, with their counts. */
export const FacetList = ({ facets, lang, hrefOf }: FacetListProps) => (
  <nav class="facets" id="loc" aria-labelledby="loc-ten">
    <h2 id="loc-ten">{textsIn(lang, texts).filters}</h2>
    {facets.map((facet) => (
      <section>
        <h3>{textsIn(lang, texts)[facet.name]}</h3>
        <Values {...{ facet, lang, hrefOf }} values={facet.values.slice(0, shownAtOnce)} />
        {facet.values.length > shownAtOnce && (
          <details>
            <summary>{textsIn(lang, texts).others(facet.values.length - shownAtOnce)}</summary>
            <Values {...{ facet, lang, hrefOf }} values={facet.values.slice(shownAtOnce)} />
          </details>
        )}
      </section>
    ))}
  </nav>
)

type ValuesProps = Omit<FacetListProps, 'facets'> & {
  readonly facet: Facet
  readonly values: readonly FacetValue[]
}

const Values = ({ facet, values, lang, hrefOf }: ValuesProps) => (
  <ul>
    {values.map((value) => (
      <li>
        <a href={hrefOf(facet, value)} rel="nofollow">
          {value.label}
        </a>{' '}
        <span class="soft">{formatNumber(value.count, lang)}</span>
      </li>
    ))}
  </ul>
)
