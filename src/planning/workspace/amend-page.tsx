import type { Agency } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Button, ButtonLink, ButtonRow, Form, PageHead, Section, Stack } from '../../platform/ui/index.ts'
import type { Amendment } from '../issue/amendment.ts'
import { type IssueReason, labelOf } from '../issue/readiness.ts'
import { codeOf, type PlanHead, type Task, type WholePlan } from '../plan.ts'
import type { PlanFile } from '../work/store-public.ts'
import { amendTexts } from './amend-texts.ts'
import { reviewPath } from './answer.ts'
import { AttachForm } from './attach-form.tsx'
import { ImportForm } from './import-form.tsx'
import { Reasons } from './issue-page.tsx'
import { planPath } from './plan-at-hand.ts'
import { PlanChanges } from './plan-changes.tsx'
import { planTexts } from './plan-texts.ts'

type AmendImportProps = {
  readonly lang: Lang
  readonly head: PlanHead
  readonly agency: Agency | undefined
  readonly files: readonly PlanFile[]
  readonly pasted?: string
  readonly issues?: readonly Issue[]
}

/** For a plan in force: its amended document comes in. */
export function AmendImport({ lang, head, agency, files, pasted, issues }: AmendImportProps) {
  const t = textsIn(lang, amendTexts)
  return (
    <Stack gap="loose">
      <PageHead eyebrow={head.title} title={t.title(codeOf(head))} />
      <Section title={t.importTitle} lead={t.importLead}>
        <ImportForm
          lang={lang}
          action={planPath(head.id, 'sua-doi')}
          agencies={agency ? [agency] : []}
          pasted={pasted}
          issues={issues}
        />
      </Section>
      <AttachForm lang={lang} planId={head.id} files={files} />
    </Stack>
  )
}

type AmendPageProps = {
  readonly lang: Lang
  readonly plan: WholePlan
  readonly amending: WholePlan
  readonly amendment: Amendment
  readonly reasons: readonly IssueReason[]
}

/** What an amended document changes, and what that does to the assignments, before it is applied. */
export function AmendPage({ lang, plan, amending, amendment, reasons }: AmendPageProps) {
  const t = textsIn(lang, amendTexts)
  const { diff, replanned, ofAddedTasks } = amendment
  const { added, changed, removed, same } = diff
  const more = replanned.added.length + ofAddedTasks.length
  return (
    <Stack gap="loose">
      <PageHead
        eyebrow={codeOf(amending.head)}
        title={t.title(codeOf(plan.head))}
        lead={t.counts(added.length, changed.length, removed.length, same.length)}
      />
      <p>{t.effect(more, replanned.moved.length, replanned.cancelled.length, replanned.kept)}</p>
      {reasons.length > 0 ? (
        <Reasons lang={lang} planId={amending.head.id} reasons={reasons} />
      ) : (
        <Form action={planPath(amending.head.id, 'sua-doi')} label={t.apply}>
          <ButtonRow>
            <Button kind="primary">{t.apply}</Button>
            <ButtonLink kind="quiet" href={reviewPath(amending.head.id)}>
              {planTexts.toReview[lang]}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
      <Section title={t.changed}>
        <PlanChanges lang={lang} plan={plan} amending={amending} pairs={changed} />
      </Section>
      <Section title={t.added}>
        <Tasks lang={lang} tasks={added} />
      </Section>
      <Section title={t.removed}>
        <Tasks lang={lang} tasks={removed} />
      </Section>
    </Stack>
  )
}

const Tasks = ({ lang, tasks }: { lang: Lang; tasks: readonly Task[] }) =>
  tasks.length === 0 ? (
    <p>{amendTexts.none[lang]}</p>
  ) : (
    <ul>
      {tasks.map((task) => (
        <li>
          {labelOf(task)}. {task.content}
        </li>
      ))}
    </ul>
  )
