import { formatMoment } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  Columns,
  LinkList,
  PageHead,
  Row,
  Section,
  Tag,
} from '../../platform/ui/index.ts'
import { ActivityFacts } from './activity-facts.tsx'
import { ActivityHistory } from './activity-history.tsx'
import { activityTexts } from './activity-texts.ts'
import { activityPath, seriesPath } from './addresses.ts'
import { EvidenceShown } from './evidence-shown.tsx'
import { JudgeForm, type JudgeFormProps } from './judge-form.tsx'
import { StateTag } from './state-tag.tsx'

/** One activity: what was entered, what proves it, what became of it. */
export function ActivityPage(props: JudgeFormProps) {
  const { lang, sight } = props
  const t = textsIn(lang, activityTexts)
  const { activity, directory } = sight
  return (
    <>
      <PageHead
        eyebrow={directory.byId(activity.agencyId)?.shortName}
        title={activity.what}
        tag={
          <Row gap="tight">
            <StateTag state={activity.state} lang={lang} />
            {activity.isSample && <Tag>{t.sample}</Tag>}
          </Row>
        }
        actions={<Actions {...props} />}
      />
      <Columns aside={<Aside {...props} />} asideLabel={t.history}>
        <ActivityMatter {...props} />
      </Columns>
    </>
  )
}

function Actions({ lang, sight }: JudgeFormProps) {
  const t = textsIn(lang, activityTexts)
  const { activity, mayAmend, mayRepeat, mayCancel, mayReopen } = sight
  const path = activityPath(activity.id)
  const isReturned = activity.state === 'returned'
  return (
    <>
      {mayAmend && (
        <ButtonLink href={`${path}/sua`} icon="pencil" kind={isReturned ? 'primary' : 'plain'}>
          {isReturned ? t.complete : t.amend}
        </ButtonLink>
      )}
      {mayRepeat && (
        <ButtonLink href={`${seriesPath}/moi?giong=${activity.id}`} icon="calendar-days">
          {t.repeats}
        </ButtonLink>
      )}
      {mayCancel && (
        <ButtonLink href={`${path}/huy`} icon="ban" kind="quiet">
          {t.cancel}
        </ButtonLink>
      )}
      {mayReopen && (
        <ButtonLink href={`${path}/mo-lai`} icon="undo-2">
          {t.reopen}
        </ButtonLink>
      )}
    </>
  )
}

/** The middle of the page, shared with the queue of verification. */
export function ActivityMatter({ lang, sight, issues }: JudgeFormProps) {
  const t = textsIn(lang, activityTexts)
  const { activity, served } = sight
  return (
    <>
      {activity.state === 'returned' && activity.returnedAt && (
        <Banner tone="late" icon="undo-2">
          <p class="strong">{t.returnedBecause}</p>
          <p>{activity.returnedReason}</p>
          <p class="soft">
            {activity.returnedByName}, {formatMoment(activity.returnedAt)}
          </p>
        </Banner>
      )}
      {activity.state === 'cancelled' && activity.cancelledAt && (
        <Banner icon="ban">
          <p class="strong">{t.cancelledBecause}</p>
          <p>{activity.cancelledReason}</p>
          <p class="soft">
            {activity.cancelledByName}, {formatMoment(activity.cancelledAt)}
          </p>
        </Banner>
      )}
      <Section title={t.evidence} isRuled>
        <EvidenceShown lang={lang} sight={sight} issues={issues} />
      </Section>
      <Section title={t.activity}>
        <ActivityFacts lang={lang} sight={sight} />
      </Section>
      <Section title={t.work} isRuled>
        {served.length > 0 ? (
          <LinkList
            items={served.map(({ assignmentId, content, period }) => ({
              href: `/lam-viec/viec/${assignmentId}`,
              title: content,
              note: period[lang],
            }))}
          />
        ) : (
          <p class="soft">{t.noWork}</p>
        )}
      </Section>
    </>
  )
}

const Aside = (props: JudgeFormProps) => (
  <>
    <JudgeForm {...props} />
    <Section title={textsIn(props.lang, activityTexts).history}>
      <ActivityHistory lang={props.lang} sight={props.sight} />
    </Section>
  </>
)
