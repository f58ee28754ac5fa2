import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Chip, Chips } from '../../platform/ui/index.ts'
import { facetNames } from '../entry.ts'
import type { Asking } from './address.ts'
import { labelOf, type Names } from './facets.ts'
import { texts } from './texts.ts'

export type ChosenProps = {
  readonly asking: Asking
  readonly names: Names
  readonly lang: Lang
  readonly to: (change: Partial<Asking>) => string
}

/** The filters in force; each is a link that takes it away. */
export function Chosen({ asking, names, lang, to }: ChosenProps) {
  const t = textsIn(lang, texts)
  const chosen = facetNames.flatMap((name) => {
    const value = asking.filters[name]
    return value ? [{ name, label: labelOf(name, value, names) ?? value }] : []
  })
  return (
    <nav aria-label={t.chosen}>
      <Chips>
        {chosen.map(({ name, label }) => (
          <Chip href={to({ filters: { ...asking.filters, [name]: undefined } })} icon="x">
            <span>
              <span class="hidden-text">{t.remove('')}</span>
              {t[name]}: {label}
            </span>
          </Chip>
        ))}
        {chosen.length > 1 && <Chip href={to({ filters: {} })}>{t.removeAll}</Chip>}
      </Chips>
    </nav>
  )
}
