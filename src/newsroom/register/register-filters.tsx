import { textsIn } from '../../platform/i18n.ts'
import { FilterBar, SelectField, TextField } from '../../platform/ui/index.ts'
import { effects } from './document.ts'
import { isFiltered, type RegisterQuery } from './filter.ts'
import type { RegisterPageProps } from './register-page.tsx'
import { texts } from './texts.ts'

/** What the register is asked, as a form whose answer has an address. */
export function RegisterFilters({ query, choices, lang, href }: RegisterPageProps) {
  const t = textsIn(lang, texts)
  const choice = (
    name: 'loai' | 'nam' | 'co-quan' | 'nguoi-ky',
    label: string,
    values: readonly (string | number)[],
  ) => (
    <SelectField
      name={name}
      label={label}
      value={String(query[name] ?? '')}
      empty={t.all}
      options={values.map((value) => ({ value: String(value), label: String(value) }))}
    />
  )
  return (
    <search class="register-filters">
      <FilterBar
        lang={lang}
        action={href('/van-ban')}
        clearHref={isFiltered(query) ? href('/van-ban') : undefined}
      >
        <TextField
          name="tu"
          type="search"
          label={t.words}
          help={t.wordsHelp}
          value={query.tu}
          maxlength={200}
          icon="search"
        />
        <details class="more-filters" open={isNarrowed(query)}>
          <summary>{t.moreFilters}</summary>
          <div class="fields">
            {choice('loai', t.type, choices.docTypes)}
            {choice('nam', t.year, choices.years)}
            {choice('co-quan', t.issuer, choices.issuers)}
            {choice('nguoi-ky', t.signer, choices.signers)}
            <SelectField
              name="hieu-luc"
              label={t.effect}
              value={query['hieu-luc'] ?? ''}
              empty={t.all}
              options={effects.map((value) => ({ value, label: t[value] }))}
            />
          </div>
        </details>
        {query.xep !== 'moi' && <input type="hidden" name="xep" value={query.xep} />}
      </FilterBar>
    </search>
  )
}

/** By more than words: then what is chosen stands open. */
const isNarrowed = (query: RegisterQuery) => isFiltered({ ...query, tu: undefined })
