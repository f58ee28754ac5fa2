import type { Filled } from '../../platform/http/form.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { errorOf, Icon, Section, TableScroll } from '../../platform/ui/index.ts'
import type { RoyaltyRate } from '../royalty/royalty.ts'
import { list } from './facts-fields.tsx'
import { factsTexts } from './facts-texts.ts'

type RoyaltyFieldsProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  /** Those that hold today. */
  readonly rates: readonly RoyaltyRate[]
}

const spare = 2

/** Who earns for the story: a row each, and two to spare. */
export function RoyaltyFields({ lang, filled, issues, rates }: RoyaltyFieldsProps) {
  const t = textsIn(lang, factsTexts)
  const [authors, genres, coefficients] = ['author', 'genre', 'coefficient'].map((name) => list(filled, name))
  const used = authors!.filter((author, at) => author || coefficients![at]).length
  const rows = Array.from({ length: used + spare }, (_, at) => at)
  const errors = ['author', 'genre', 'coefficient'].flatMap((name) => errorOf(issues, name, lang) ?? [])
  return (
    <Section title={t.royalty} lead={t.royaltyLead} id="nhuan-but">
      {errors.map((error) => (
        <p class="field-error" id="field-coefficient">
          <Icon name="circle-alert" />
          {error}
        </p>
      ))}
      <TableScroll label={t.royalty}>
        <table class="table" data-dense="" data-cards="">
          <thead>
            <tr>
              <th scope="col">{t.author}</th>
              <th scope="col">{t.genre}</th>
              <th scope="col">{t.coefficient}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((at) => (
              <tr>
                <td data-label={t.authorN(at + 1)}>
                  <input
                    class="input"
                    name="author"
                    value={authors![at]}
                    maxlength={160}
                    aria-label={t.authorN(at + 1)}
                  />
                </td>
                <td data-label={t.genre}>
                  <select class="input" name="genre" aria-label={`${t.genre}, ${t.authorN(at + 1)}`}>
                    {rates.map((rate) => (
                      <option value={rate.genre} selected={rate.genre === genres![at]}>
                        {lang === 'vi' ? rate.nameVi : rate.nameEn}
                      </option>
                    ))}
                  </select>
                </td>
                <td data-label={t.coefficient}>
                  <input
                    class="input"
                    name="coefficient"
                    value={coefficients![at]}
                    maxlength={12}
                    inputmode="decimal"
                    aria-label={`${t.coefficient}, ${t.authorN(at + 1)}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rates.length > 0 && (
        <p class="soft small">
          {rates
            .map(
              (rate) => `${lang === 'vi' ? rate.nameVi : rate.nameEn}: ${formatNumber(rate.unitVnd, lang)} đ`,
            )
            .join('; ')}
        </p>
      )}
    </Section>
  )
}
