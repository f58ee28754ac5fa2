import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Blockers,
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  Form,
  PageHead,
  Section,
  Stack,
  Tag,
} from '../../platform/ui/index.ts'
import { timingInWords } from '../import/index.ts'
import type { IssuePreview } from '../issue/issue-preview.ts'
import { type IssueReason, labelOf } from '../issue/readiness.ts'
import { codeOf, type WholePlan } from '../plan.ts'
import type { PlanFile } from '../work/store-public.ts'
import { reviewPath } from './answer.ts'
import { AttachForm } from './attach-form.tsx'
import { planPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'
import { thingAnchor } from './source-links.ts'

type IssuePageProps = {
  readonly lang: Lang
  readonly plan: WholePlan
  readonly preview: IssuePreview
  readonly files: readonly PlanFile[]
  readonly issues: readonly Issue[]
}

/** What issuing will do, in numbers, before it is done; or all that still stands in the way. */
export function IssuePage({ lang, plan, preview, files, issues }: IssuePageProps) {
  const t = textsIn(lang, planTexts)
  const { tasks, assignments, agencies } = preview.counts
  return (
    <Stack gap="loose">
      <PageHead
        eyebrow={`${codeOf(plan.head)}: ${plan.head.title}`}
        title={t.issueTitle}
        lead={t.issuePreview(tasks, assignments, agencies)}
      />
      {preview.reasons.length > 0 ? (
        <Reasons lang={lang} planId={plan.head.id} reasons={preview.reasons} />
      ) : (
        <Form action={planPath(plan.head.id, 'giao-viec')} label={t.issueTitle}>
          <p>{t.issueMeans}</p>
          <ButtonRow>
            <Button kind="primary" icon="send">
              {t.issueNow(assignments, agencies)}
            </Button>
            <ButtonLink kind="quiet" href={reviewPath(plan.head.id)}>
              {t.toReview}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
      <PerTask lang={lang} preview={preview} />
      <AttachForm lang={lang} planId={plan.head.id} files={files} issues={issues} />
    </Stack>
  )
}

/** The reasons, each with the link to where it is mended. */
export function Reasons({
  lang,
  planId,
  reasons,
}: {
  lang: Lang
  planId: number
  reasons: readonly IssueReason[]
}) {
  const t = textsIn(lang, planTexts)
  const items = reasons.map((reason) => ({
    what: reason.text[lang],
    fix: { href: mendPath(planId, reason), label: t.mend },
  }))
  return <Blockers title={t.blockedBy} items={items} />
}

function mendPath(planId: number, { place }: IssueReason): string {
  if (place === 'header') return planPath(planId, 'thong-tin-chung')
  if (place === 'tasks') return reviewPath(planId, 'u-tasks')
  if ('taskId' in place) return planPath(planId, 'nhiem-vu', place.taskId, 'sua')
  return reviewPath(planId, thingAnchor('doubt', place.doubtId))
}

const PerTask = ({ lang, preview }: { lang: Lang; preview: IssuePreview }) => {
  const t = textsIn(lang, planTexts)
  return (
    <Section title={t.perTask}>
      <DataTable
        caption={t.perTask}
        hidesCaption
        isDense
        asCards
        rows={preview.perTask}
        columns={[
          { title: t.number, cell: ({ task }) => labelOf(task) },
          { title: t.tasks, isName: true, cell: ({ task }) => task.content },
          { title: t.timing, cell: ({ task }) => timingInWords(task.timing, lang) },
          { title: t.agencies, isNumber: true, cell: (row) => formatNumber(row.agencies, lang) },
          { title: t.occurrences, isNumber: true, cell: (row) => formatNumber(row.occurrences, lang) },
          {
            title: t.assignments,
            isNumber: true,
            cell: (row) => (row.occurrences > 0 ? row.assignments : <Tag tone="wait">{t.noOccurrence}</Tag>),
          },
        ]}
      />
    </Section>
  )
}
