import { vietnamCalendar } from '../../../platform/calendar/index.ts'
import type { Queryable } from '../../../platform/database/open.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { LinkList, Section } from '../../../platform/ui/index.ts'
import { occasionGaps } from '../../leader/gaps.ts'
import { occasionsPath } from '../../qualities/pulls.ts'
import { occasionsOf } from '../store.ts'
import { texts } from './texts.ts'

type Asked = { readonly planId: number; readonly today: Temporal.PlainDate; readonly lang: Lang }

/** Documents and milestones of the plan that nobody has communicated, the oldest first; nothing when there are none. */
export async function untoldSection(db: Queryable, { planId, today, lang }: Asked) {
  const t = textsIn(lang, texts)
  const occasions = await occasionsOf(db, planId, today.toString())
  const gaps = occasionGaps({ occasions, today, calendar: vietnamCalendar() })
  if (gaps.length === 0) return null
  return (
    <Section
      title={t.untoldOnes(gaps.length)}
      action={<a href={`${occasionsPath}?ke-hoach=${planId}`}>{t.all}</a>}
      isRuled
    >
      <LinkList
        items={gaps.slice(0, 6).map(({ occasion, days }) => ({
          href: `${occasionsPath}/${occasion.id}`,
          title: occasion.title,
          note: t.untoldSince(formatDay(occasion.happenedOn), days),
        }))}
      />
    </Section>
  )
}
