import { type Lang, textsIn } from '../platform/i18n.ts'
import { Button, ButtonLink, Card, Tag } from '../platform/ui/index.ts'
import type { HomePageProps } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'
import type { Invitation } from './invitations.ts'

/** Beside the news: what one may take part in now, the plan that is carried out, the way to an agency. */
export function HomeAside({ invitations, plan, lang, href }: HomePageProps) {
  const t = textsIn(lang, homeTexts)
  return (
    <aside class="stack" data-gap="loose">
      {invitations.map((invitation) => (
        <InvitationCard {...{ invitation, lang, href }} />
      ))}
      {plan && (
        <Card title={t.currentPlan} tone="sea">
          <p lang="vi">{plan.title}</p>
          {plan.isSample && <p class="soft small">{t.sample}</p>}
          <ButtonLink href={href(`/ke-hoach/${plan.slug}`)}>{t.seePlan}</ButtonLink>
        </Card>
      )}
      <Card title={t.findAgency}>
        <form class="search-form" action={href('/don-vi')}>
          <label for="tim-don-vi">{t.agencyLabel}</label>
          <input
            class="input"
            id="tim-don-vi"
            type="search"
            name="tim"
            maxlength={100}
            aria-describedby="tim-goi-y"
          />
          <p class="soft small" id="tim-goi-y">
            {t.agencyHint}
          </p>
          <Button icon="search">{t.search}</Button>
        </form>
      </Card>
    </aside>
  )
}

type InvitationProps = { invitation: Invitation; lang: Lang; href: (path: string) => string }

const InvitationCard = ({ invitation: { kind, title, note, path, action }, lang, href }: InvitationProps) => (
  <Card title={title[lang]} tone="brick">
    <p>
      <Tag tone="brick" icon="clock">
        {textsIn(lang, homeTexts)[kind]}
      </Tag>
    </p>
    <p>{note[lang]}</p>
    <ButtonLink kind="primary" href={href(path)} iconAfter="arrow-right" isWide>
      {action[lang]}
    </ButtonLink>
  </Card>
)
