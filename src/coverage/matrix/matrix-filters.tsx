import { type Lang, textsIn } from '../../platform/i18n.ts'
import { FilterBar, SelectField } from '../../platform/ui/index.ts'
import {
  addressOf,
  axesOf,
  colAxes,
  colWords,
  type MatrixQuery,
  matrixPath,
  rowWords,
} from './matrix-query.ts'
import { matrixTexts } from './texts.ts'
import type { View } from './view.ts'

type Props = { readonly lang: Lang; readonly query: MatrixQuery; readonly view: View }

/** What stands along the rows and columns, whose and where; the period and the reach stay as they are. */
export function MatrixFilters({ lang, query, view }: Props) {
  const t = textsIn(lang, matrixTexts)
  const axes = axesOf(query)
  const label = (word: keyof typeof colAxes) => t[colAxes[word]]
  const isNarrowed = Boolean(query['don-vi'] || query['dia-ban'] || query.hang || query.cot)
  const clear = { 'don-vi': undefined, 'dia-ban': undefined, hang: undefined, cot: undefined }
  const areas = view.directory.all.filter(({ areaCode, parentId }) => areaCode !== null && parentId !== null)
  const agencies = view.directory.all.filter(({ id }) => view.sees === undefined || view.sees.includes(id))
  return (
    <details class="definition not-printed" open={isNarrowed}>
      <summary>
        {t.filters(label(axes.row), label(axes.col), view.area?.shortName ?? t.wholeProvince)}
      </summary>
      <FilterBar
        lang={lang}
        action={matrixPath}
        clearHref={isNarrowed ? addressOf(matrixPath, query, clear) : undefined}
      >
        {(['tu', 'den', 'luot'] as const).map(
          (name) => query[name] && <input type="hidden" name={name} value={query[name]} />,
        )}
        {view.plans.length > 1 ? (
          <SelectField
            name="ke-hoach"
            label={t.plan}
            value={String(view.plan.head.id)}
            options={view.plans.map(({ id, title, year }) => ({
              value: String(id),
              label: `${year}: ${title}`,
            }))}
          />
        ) : (
          query['ke-hoach'] && <input type="hidden" name="ke-hoach" value={query['ke-hoach']} />
        )}
        <SelectField
          name="hang"
          label={t.rows}
          value={axes.row}
          options={rowWords.map((word) => ({ value: word, label: label(word) }))}
        />
        <SelectField
          name="cot"
          label={t.columns}
          value={axes.col}
          options={colWords.map((word) => ({ value: word, label: label(word) }))}
        />
        <SelectField
          name="don-vi"
          label={t.agency}
          value={query['don-vi']}
          empty={view.sees ? t.ownAgencies : t.allAgencies}
          options={agencies.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        />
        <SelectField
          name="dia-ban"
          label={t.area}
          value={query['dia-ban']}
          empty={t.wholeProvince}
          options={areas.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        />
      </FilterBar>
    </details>
  )
}
