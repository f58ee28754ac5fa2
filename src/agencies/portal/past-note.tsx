import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner } from '../../platform/ui/index.ts'
import { texts } from './texts.ts'

/** Says that the page shows another day, and leads back. */
export function PastNote({ day, lang, todayHref }: { day: string; lang: Lang; todayHref: string }) {
  const t = textsIn(lang, texts)
  return (
    <Banner icon="history">
      {t.asOf(day)} <a href={todayHref}>{t.backToToday}</a>
    </Banner>
  )
}
