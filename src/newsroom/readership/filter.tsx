import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DateField, FilterBar, SelectField } from '../../platform/ui/index.ts'
import { type Asked, readershipPath } from './address.ts'
import type { Period } from './period.ts'
import { readershipTexts } from './texts.ts'

type Option = { readonly value: string; readonly label: string }

export type ReadershipFilterProps = {
  readonly lang: Lang
  readonly period: Period
  readonly asked: Asked
  readonly sections: readonly Option[]
  readonly agencies: readonly Option[]
}

/** Which days, which section, whose stories. */
export function ReadershipFilter({ lang, period, asked, sections, agencies }: ReadershipFilterProps) {
  const t = textsIn(lang, readershipTexts)
  const isNarrowed = asked.sectionKey !== undefined || asked.agencySlug !== undefined
  return (
    <FilterBar lang={lang} action={readershipPath} clearHref={isNarrowed ? readershipPath : undefined}>
      <DateField name="tu" label={t.from} value={period.from.toString()} />
      <DateField name="den" label={t.to} value={period.to.toString()} />
      <SelectField
        name="chuyen-muc"
        label={t.section}
        options={sections}
        value={asked.sectionKey}
        empty={t.all}
      />
      <SelectField
        name="co-quan"
        label={t.agency}
        options={agencies}
        value={asked.agencySlug}
        empty={t.all}
      />
    </FilterBar>
  )
}
