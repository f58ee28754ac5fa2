import { formatDay } from '../../platform/dates.ts'
import { type Lang, type Text, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Stack,
  TextArea,
} from '../../platform/ui/index.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { activityPath } from './addresses.ts'
import { lifeTexts } from './life-texts.ts'
import { StateTag } from './state-tag.tsx'

/** What is asked before an activity, or its verification, is taken back. */
export type LifeForm = {
  readonly action: 'huy' | 'mo-lai'
  readonly title: Text
  readonly lead: Text
  readonly reason: Text
  readonly help: Text
  readonly act: Text
}

export type LifePageProps = {
  readonly lang: Lang
  readonly form: LifeForm
  readonly sight: ActivityInSight
  readonly issues?: readonly Issue[]
  readonly reason?: string
}

/** One question: why. */
export function LifePage({ lang, form, sight, issues, reason }: LifePageProps) {
  const { activity, directory } = sight
  const path = activityPath(activity.id)
  return (
    <>
      <PageHead
        eyebrow={form.title[lang]}
        title={activity.what}
        lead={[directory.byId(activity.agencyId)?.shortName, formatDay(activity.doneTo)].join(', ')}
        tag={<StateTag state={activity.state} lang={lang} />}
      />
      <Form action={`${path}/${form.action}`}>
        <ErrorSummary lang={lang} issues={issues} />
        <input type="hidden" name="version" value={String(activity.version)} />
        <Stack>
          <p class="measure">{form.lead[lang]}</p>
          <TextArea
            name="reason"
            label={form.reason[lang]}
            help={form.help[lang]}
            rows={3}
            maxlength={1000}
            isRequired
            value={reason}
            error={errorOf(issues, 'reason', lang)}
          />
          <ButtonRow>
            <Button kind="danger" icon={form.action === 'huy' ? 'ban' : 'undo-2'}>
              {form.act[lang]}
            </Button>
            <ButtonLink href={path} kind="quiet">
              {textsIn(lang, lifeTexts).keep}
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </Form>
    </>
  )
}
