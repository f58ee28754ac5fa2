import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Choices,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  PageHead,
  Stack,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts'
import type { TaskInput } from '../draft/task-input.ts'
import { timingInWords } from '../import/index.ts'
import type { Task, WholePlan } from '../plan.ts'
import { codeOf } from '../plan.ts'
import { reviewPath } from './answer.ts'
import { PartyPicker } from './party-picker.tsx'
import { reviewTexts } from './review-texts.ts'
import { thingAnchor } from './source-links.ts'

type TaskFormProps = {
  readonly lang: Lang
  readonly title: string
  readonly hand: { readonly plan: WholePlan; readonly directory: Directory }
  /** Null when one is added. */
  readonly task: Task | null
  readonly input: TaskInput
  readonly issues: readonly Issue[]
}

/** A task as it is corrected: everything of it on one page. */
export function TaskForm({ lang, title, hand, task, input, issues }: TaskFormProps) {
  const t = textsIn(lang, reviewTexts)
  const { plan, directory } = hand
  const field = (name: string, label: string) => ({ name, label, error: errorOf(issues, name, lang) })
  const back = reviewPath(plan.head.id, task ? thingAnchor('task', task.id) : 'u-tasks')
  return (
    <Stack gap="loose">
      <PageHead eyebrow={codeOf(plan.head)} title={title} />
      <Form isWide>
        <ErrorSummary lang={lang} issues={issues} />
        <input type="hidden" name="version" value={`${plan.head.version}`} />
        <TextArea {...field('content', t.content)} value={input.content} rows={4} isRequired />
        <FieldRow>
          <TextField {...field('number', t.taskNumber)} value={input.number} isShort />
          <TextField {...field('product', t.product)} value={input.product} />
        </FieldRow>
        <TextField {...field('timing', t.timing)} value={input.timing} help={timingHelp(lang, task)} />
        <PartyPicker {...field('lead', t.leadParty)} lang={lang} directory={directory} choices={input.lead} />
        <PartyPicker
          {...field('coordinating', t.coordinating)}
          lang={lang}
          directory={directory}
          choices={input.coordinating}
        />
        <TextArea {...field('forms', t.forms)} hint={t.formsHint} value={input.forms} rows={3} />
        {plan.themes.length > 0 && (
          <Choices
            {...field('themeIds', t.themes)}
            hint={t.themesHint}
            options={plan.themes.map((theme) => ({
              value: `${theme.id}`,
              label: `${theme.position}. ${theme.title}`,
            }))}
            chosen={input.themeIds.map(String)}
            isMany
          />
        )}
        <TextArea {...field('note', t.noteField)} value={input.note} rows={2} />
        <ButtonRow>
          <Button kind="primary">{t.save}</Button>
          <ButtonLink kind="quiet" href={back}>
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Stack>
  )
}

function timingHelp(lang: Lang, task: Task | null): string {
  const t = textsIn(lang, reviewTexts)
  if (!task) return t.timingHint
  const understood =
    task.timing.kind === 'unknown' ? t.timingUnknown : t.understoodAs(timingInWords(task.timing, lang))
  return `${understood}. ${t.timingHint}`
}
