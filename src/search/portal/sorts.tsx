import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonGroup } from '../../platform/ui/index.ts'
import type { Asking } from './address.ts'
import { texts } from './texts.ts'

type SortsProps = {
  readonly asking: Asking
  readonly lang: Lang
  readonly to: (change: Partial<Asking>) => string
}

/** The orders a list may stand in. */
export function Sorts({ asking, lang, to }: SortsProps) {
  const t = textsIn(lang, texts)
  const orders = [
    { sorting: 'relevance', label: t.relevance },
    { sorting: 'newest', label: t.newest },
    { sorting: 'title', label: t.byTitle },
  ] as const
  return (
    <ButtonGroup
      label={t.sortedBy}
      items={orders.map(({ sorting, label }) => ({
        href: to({ sorting }),
        label,
        current: sorting === asking.sorting,
      }))}
    />
  )
}
