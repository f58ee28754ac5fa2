import {
  codeOf,
  diffOf,
  PlanChanges,
  type PlanDiff,
  type PlanGoal,
  planPath,
  type Task,
  type WholePlan,
} from '../../planning/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonLink, Changed, PageHead, Section, Stack } from '../../platform/ui/index.ts'
import { fold } from '../../platform/vietnamese.ts'
import { nextPlanPath } from './paths.ts'
import { texts } from './texts.ts'

type ComparePageProps = { readonly lang: Lang; readonly plan: WholePlan; readonly next: WholePlan }

/** The draft of next year's plan against this year's, goals and tasks. */
export function ComparePage({ lang, plan, next }: ComparePageProps) {
  const t = textsIn(lang, texts)
  const { added, changed, removed, same } = beyondNumbers(diffOf(plan, next))
  const isDraft = next.head.state === 'draft'
  const sides = { before: `${plan.head.year}`, after: `${next.head.year}` }
  return (
    <Stack gap="loose">
      <PageHead
        eyebrow={next.head.title}
        title={t.compareTitle(next.head.year)}
        lead={`${t.compareLead(codeOf(plan.head))} ${t.compareCounts(added.length, changed.length, removed.length, same.length)}`}
        actions={
          <>
            <ButtonLink
              kind="primary"
              href={isDraft ? planPath(next.head.id, 'doi-chieu') : planPath(next.head.id)}
              iconAfter="arrow-right"
            >
              {isDraft ? t.open : t.openIssued}
            </ButtonLink>
            <ButtonLink href={nextPlanPath(plan.head.id, 'du-thao.docx')} icon="download" download>
              {t.docx}
            </ButtonLink>
          </>
        }
      />
      <Section title={t.goalsAgain} isRuled>
        <Goals lang={lang} before={plan.goals} after={next.goals} />
      </Section>
      <Section title={t.addedTasks} isRuled>
        <Tasks lang={lang} tasks={added} />
      </Section>
      <Section title={t.droppedTasks} isRuled>
        <Tasks lang={lang} tasks={removed} />
      </Section>
      <Section title={t.changedTasks} isRuled>
        <PlanChanges lang={lang} plan={plan} amending={next} pairs={changed} sides={sides} />
      </Section>
    </Stack>
  )
}

/** Numbers follow from what comes and goes above: they are no change of a task. */
function beyondNumbers({ added, removed, changed, same }: PlanDiff): PlanDiff {
  const pairs = changed.map((pair) => ({
    ...pair,
    fields: pair.fields.filter((field) => field !== 'number'),
  }))
  return {
    added,
    removed,
    changed: pairs.filter(({ fields }) => fields.length > 0),
    same: [...same, ...pairs.filter(({ fields }) => fields.length === 0)],
  }
}

const Tasks = ({ lang, tasks }: { lang: Lang; tasks: readonly Task[] }) =>
  tasks.length === 0 ? (
    <p>{texts.none[lang]}</p>
  ) : (
    <ul>
      {tasks.map(({ number, content, timingText }) => (
        <li>
          {number && `${number}. `}
          {content}
          {timingText && <span class="soft"> ({timingText})</span>}
        </li>
      ))}
    </ul>
  )

type GoalsProps = {
  readonly lang: Lang
  readonly before: readonly PlanGoal[]
  readonly after: readonly PlanGoal[]
}

/** Goals that say the same but for their figures and days stand together, the old words before the new. */
function Goals({ lang, before, after }: GoalsProps) {
  const t = textsIn(lang, texts)
  const sides = new Map<string, Change[]>()
  const put = (key: string, change: Change) => sides.set(key, [...(sides.get(key) ?? []), change])
  const said = new Set(after.map(({ text }) => text))
  const was = new Set(before.map(({ text }) => text))
  for (const { text } of before) if (!said.has(text)) put(keyOf(text), { kind: 'removed', text })
  for (const { text } of after) put(keyOf(text), { kind: was.has(text) ? 'same' : 'added', text })
  if (sides.size === 0) return <p>{t.none}</p>
  return (
    <ul>
      {[...sides.values()].map((parts) => (
        <li>
          <Changed parts={spaced(parts)} added={t.addedWord} removed={t.removedWord} />
        </li>
      ))}
    </ul>
  )
}

const keyOf = (text: string) => fold(text).replace(/[^a-z]+/g, ' ')

const spaced = (parts: readonly Change[]): readonly Change[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [{ kind: 'same' as const, text: ' ' }, part]))

type Change = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
