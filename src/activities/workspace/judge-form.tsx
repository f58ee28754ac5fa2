import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Banner,
  Button,
  Card,
  ErrorSummary,
  errorOf,
  Form,
  Stack,
  TextArea,
} from '../../platform/ui/index.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { judgeTexts } from './activity-texts.ts'
import { activityPath } from './addresses.ts'

export type JudgeFormProps = {
  readonly lang: Lang
  readonly sight: ActivityInSight
  readonly issues?: readonly Issue[]
  readonly reason?: string
  /** Goes on to the next one of the queue after the decision. */
  readonly inQueue?: boolean
  /** Goes on with this sample. */
  readonly sampleId?: number
}

/** Verify or send back, with a reason. Shown to whoever decides; to others nothing. */
export function JudgeForm({ lang, sight, issues, reason, inQueue, sampleId }: JudgeFormProps) {
  const t = textsIn(lang, judgeTexts)
  const { activity } = sight
  if (sight.isOwn) return <Banner icon="lock">{t.own}</Banner>
  if (!sight.mayJudge) return null
  const hidden = (
    <>
      <input type="hidden" name="version" value={String(activity.version)} />
      {inQueue && <input type="hidden" name="queue" value="1" />}
      {sampleId !== undefined && <input type="hidden" name="sample" value={String(sampleId)} />}
    </>
  )
  return (
    <Card title={t.decide} icon="shield-check">
      <ErrorSummary lang={lang} issues={issues} />
      <p class="soft">{t.decideHelp}</p>
      <Stack>
        <Form action={`${activityPath(activity.id)}/xac-minh`} label={t.verify}>
          {hidden}
          <Button kind="primary" icon="shield-check" isWide>
            {t.verify}
          </Button>
        </Form>
        <Form action={`${activityPath(activity.id)}/tra-lai`} label={t.sendBack}>
          {hidden}
          <TextArea
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            rows={3}
            maxlength={1000}
            value={reason}
            error={errorOf(issues, 'reason', lang)}
          />
          <Button icon="undo-2" isWide>
            {t.sendBack}
          </Button>
        </Form>
      </Stack>
    </Card>
  )
}
