import { formatDay } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable, Section, Tag } from '../../platform/ui/index.ts'
import type { RoyaltyRate } from './royalty.ts'
import { royaltyTexts } from './texts.ts'

/** What a coefficient of one is worth, by the document that says it; what is not confirmed says so. */
export function RateTable({ lang, rates }: { lang: Lang; rates: readonly RoyaltyRate[] }) {
  const t = textsIn(lang, royaltyTexts)
  if (rates.length === 0) return null
  const byBasis = Map.groupBy(rates, ({ legalBasis, toConfirm }) => JSON.stringify([legalBasis, toConfirm]))
  return (
    <Section title={t.rates} lead={t.ratesLead}>
      {[...byBasis.values()].map((some) => (
        <Basis lang={lang} rates={some} />
      ))}
    </Section>
  )
}

function Basis({ lang, rates }: { lang: Lang; rates: readonly RoyaltyRate[] }) {
  const t = textsIn(lang, royaltyTexts)
  const [{ legalBasis, toConfirm }] = rates as [RoyaltyRate]
  return (
    <>
      <DataTable
        caption={`${t.basis}: ${legalBasis}`}
        rows={rates}
        isFramed
        isDense
        asCards
        columns={[
          { title: t.genre, isName: true, cell: (rate) => (lang === 'vi' ? rate.nameVi : rate.nameEn) },
          { title: t.frame, isNumber: true, cell: (rate) => frameOf(rate, lang) },
          { title: t.unit, isNumber: true, cell: ({ unitVnd }) => formatNumber(unitVnd, lang) },
          { title: t.valid, cell: (rate) => validOf(rate, lang) },
        ]}
      />
      {toConfirm && (
        <p>
          <Tag tone="wait" icon="circle-help">
            {t.toConfirm}
          </Tag>{' '}
          <span class="soft small">{toConfirm}</span>
        </p>
      )}
    </>
  )
}

export const frameOf = ({ coefficientFrom, coefficientTo }: RoyaltyRate, lang: Lang): string =>
  `${coefficientFrom.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB')} - ${coefficientTo}`

export function validOf({ validFrom, validTo }: RoyaltyRate, lang: Lang): string {
  const t = textsIn(lang, royaltyTexts)
  return validTo ? t.between(formatDay(validFrom), formatDay(validTo)) : t.since(formatDay(validFrom))
}
