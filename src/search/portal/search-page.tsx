import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink, PageHead, Pager, Wrap } from '../../platform/ui/index.ts'
import { facetNames } from '../entry.ts'
import { perPage } from '../find/search.ts'
import { needlesOf } from '../show/needles.ts'
import { type Asking, addressOf } from './address.ts'
import { Chosen } from './chosen.tsx'
import { FacetList } from './facet-list.tsx'
import { facetsOf } from './facets.ts'
import { Hits } from './hits.tsx'
import type { Loaded } from './load.ts'
import { Otherwise } from './otherwise.tsx'
import { Said } from './said.tsx'
import { Sorts } from './sorts.tsx'
import { texts } from './texts.ts'

export type SearchPageProps = Loaded & {
  readonly asking: Asking
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** One box; what was understood and found; the filters beside it. */
export function SearchPage(props: SearchPageProps) {
  const { asking, answer, otherwise, lang, href } = props
  return (
    <Wrap>
      <div class="stack" data-gap="loose">
        <PageHead title={textsIn(lang, texts).title} />
        <SearchForm {...{ asking, lang, href }} />
        {answer && <Said {...props} answer={answer} />}
        {answer && answer.found.total > 0 && <Results {...props} answer={answer} />}
        {otherwise && <Otherwise {...props} otherwise={otherwise} />}
      </div>
    </Wrap>
  )
}

/** A new question keeps the filters that were chosen. */
function SearchForm({ asking, lang, href }: Pick<SearchPageProps, 'asking' | 'lang' | 'href'>) {
  const t = textsIn(lang, texts)
  const kept = new URL(addressOf(asking, { query: '', isExact: false }), 'http://loa').searchParams
  return (
    <search>
      <form class="search-form" action={href('/tim-kiem')}>
        <label for="q">{t.label}</label>
        <div class="row">
          <input class="input" id="q" type="search" name="q" value={asking.query} maxlength={200} />
          {[...kept].map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button kind="primary" icon="search">
            {t.search}
          </Button>
        </div>
        <p class="soft small">{t.hint}</p>
      </form>
    </search>
  )
}

type ResultsProps = SearchPageProps & { readonly answer: NonNullable<Loaded['answer']> }

function Results({ asking, answer, names, lang, href }: ResultsProps) {
  const t = textsIn(lang, texts)
  const { found, understanding } = answer
  const to = (change: Partial<Asking>) => href(addressOf(asking, change))
  const facets = facetsOf(found.facets, asking.filters, names)
  const isChosen = facetNames.some((name) => asking.filters[name])
  return (
    <div class="search-layout">
      <div class="stack">
        <div class="search-bar">
          <Sorts asking={asking} lang={lang} to={to} />
          {facets.length > 0 && (
            <a class="to-filters" href="#loc">
              {t.filters}
            </a>
          )}
        </div>
        {isChosen && <Chosen {...{ asking, names, lang, to }} />}
        <section>
          <h2 class="hidden-text">{t.results}</h2>
          {answer.shown.length > 0 ? (
            <Hits
              entries={answer.shown}
              needles={needlesOf(understanding)}
              agencyName={(id) => names.directory.byId(id)?.shortName}
              {...{ lang, href }}
            />
          ) : (
            <div class="stack">
              <p>{t.tooFar}</p>
              <ButtonLink href={to({ page: 1 })}>{t.toFirst}</ButtonLink>
            </div>
          )}
        </section>
        <Pager
          lang={lang}
          page={asking.page}
          pages={Math.ceil(found.total / perPage)}
          hrefOf={(page) => to({ page })}
        />
      </div>
      {facets.length > 0 && (
        <FacetList
          facets={facets}
          lang={lang}
          hrefOf={({ name }, { value }) => to({ filters: { ...asking.filters, [name]: value } })}
        />
      )}
    </div>
  )
}
