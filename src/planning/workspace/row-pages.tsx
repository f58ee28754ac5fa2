import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonLink, ButtonRow } from '../../platform/ui/index.ts'
import { followTexts } from '../follow-texts.ts'
import { planPath } from './plan-at-hand.ts'
import { addressOf, type PlanQuery, rowsPerPage } from './plan-query.ts'

type Props = {
  readonly planId: number
  readonly query: PlanQuery
  readonly found: number
  readonly lang: Lang
}

export function RowPages({ planId, query, found, lang }: Props) {
  const pages = Math.ceil(found / rowsPerPage)
  const page = query.trang ?? 1
  if (pages <= 1) return null
  const t = textsIn(lang, followTexts)
  const to = (trang: number) => addressOf(planPath(planId), query, { trang })
  return (
    <ButtonRow>
      {page > 1 && (
        <ButtonLink href={to(page - 1)} icon="chevron-left">
          {t.previous}
        </ButtonLink>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <ButtonLink href={to(page + 1)} iconAfter="chevron-right">
          {t.next}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}
