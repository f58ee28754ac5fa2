import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  SelectField,
  Stack,
  TextArea,
} from '../../platform/ui/index.ts'
import { labelOf } from '../issue/readiness.ts'
import { codeOf, type Task, type WholePlan } from '../plan.ts'
import { reviewPath } from './answer.ts'
import { reviewTexts } from './review-texts.ts'
import { thingAnchor } from './source-links.ts'

type Props = {
  readonly lang: Lang
  readonly title: string
  readonly plan: WholePlan
  readonly task: Task
  readonly issues: readonly Issue[]
}

/** The task's text, to be parted with empty lines. */
export function SplitForm({ lang, title, plan, task, issues, text }: Props & { readonly text: string }) {
  const t = textsIn(lang, reviewTexts)
  return (
    <Stack gap="loose">
      <PageHead eyebrow={codeOf(plan.head)} title={title} lead={t.splitHint} />
      <Form isWide>
        <ErrorSummary lang={lang} issues={issues} />
        <input type="hidden" name="version" value={`${plan.head.version}`} />
        <TextArea name="text" label={t.content} value={text} rows={8} error={errorOf(issues, 'text', lang)} />
        <Ending lang={lang} plan={plan} task={task} act={t.split} />
      </Form>
    </Stack>
  )
}

/** Which other task goes into this one; its neighbour is proposed. */
export function MergeForm({ lang, title, plan, task, issues }: Props) {
  const t = textsIn(lang, reviewTexts)
  const others = plan.tasks.filter((other) => other.id !== task.id)
  const next = others.find((other) => other.position > task.position)
  return (
    <Stack gap="loose">
      <PageHead eyebrow={codeOf(plan.head)} title={title} lead={t.mergeHint} />
      <Form isWide>
        <ErrorSummary lang={lang} issues={issues} />
        <input type="hidden" name="version" value={`${plan.head.version}`} />
        <SelectField
          name="otherTaskId"
          label={t.mergeWith}
          value={next ? `${next.id}` : undefined}
          options={others.map((other) => ({
            value: `${other.id}`,
            label: `${labelOf(other)}. ${other.content}`,
          }))}
          error={errorOf(issues, 'otherTaskId', lang)}
        />
        <Ending lang={lang} plan={plan} task={task} act={t.merge} />
      </Form>
    </Stack>
  )
}

const Ending = ({ lang, plan, task, act }: Pick<Props, 'lang' | 'plan' | 'task'> & { act: string }) => (
  <ButtonRow>
    <Button kind="primary">{act}</Button>
    <ButtonLink kind="quiet" href={reviewPath(plan.head.id, thingAnchor('task', task.id))}>
      {textsIn(lang, reviewTexts).cancel}
    </ButtonLink>
  </ButtonRow>
)
