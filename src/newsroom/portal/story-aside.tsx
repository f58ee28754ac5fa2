import { textsIn } from '../../platform/i18n.ts'
import { Icon, LivePart, OnlineNow, Section } from '../../platform/ui/index.ts'
import { texts } from '../texts.ts'
import { BriefList } from './headlines.tsx'
import { newestPart } from './newest-part.tsx'
import { PlanCard } from './plan-card.tsx'
import type { StoryPageProps } from './story-page.tsx'

/** What stands beside a story: the plan it announces, stories like it, the newest, who else is here. */
export function StoryAside({ related, newest, online, plan, lang, href }: StoryPageProps) {
  const t = textsIn(lang, texts)
  return (
    <aside class="stack" data-gap="loose">
      {plan && <PlanCard plan={plan} lang={lang} href={href} />}
      <Section title={t.related} isRuled>
        {related.length > 0 ? (
          <BriefList stories={related} href={href} lang={lang} />
        ) : (
          <p class="soft">{t.noneRelated}</p>
        )}
      </Section>
      <Section title={t.newest} isRuled>
        <LivePart name={`${newestPart}:${lang}`}>
          <BriefList stories={newest} href={href} lang={lang} />
        </LivePart>
      </Section>
      <p>
        <Icon name="users" /> <OnlineNow lang={lang} people={online} />{' '}
        <a href={href('/cach-dem#truc-tuyen')}>{t.howCounted}</a>
      </p>
    </aside>
  )
}
