import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Band, EmptyState, PageHead, Stack } from '../../platform/ui/index.ts'
import type { AgencyFacts } from '../store.ts'
import { timeOf } from './agency-facts.tsx'
import { texts } from './texts.ts'

export type UnknownOnDayProps = {
  readonly facts: AgencyFacts
  readonly day: string
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** The agency exists, but not on the day that was asked for. */
export function UnknownOnDayPage({ facts, day, lang, href }: UnknownOnDayProps) {
  const t = textsIn(lang, texts)
  const onDayItHad = href(`/don-vi/${facts.slug}${facts.validTo === null ? '' : `?ngay=${facts.validFrom}`}`)
  return (
    <Band>
      <Stack>
        <PageHead title={<span lang="vi">{facts.names[0]?.name ?? facts.slug}</span>} />
        <EmptyState title={t.notOnDay(day)} action={<a href={onDayItHad}>{t.seeDay}</a>}>
          {timeOf(facts, lang)}
        </EmptyState>
      </Stack>
    </Band>
  )
}
