import type { Actor } from '../../../platform/actor.ts'
import { vietnamCalendar } from '../../../platform/calendar/index.ts'
import type { Tx } from '../../../platform/database/open.ts'
import { record } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../../platform/result.ts'
import { mayMakePlansFor } from '../../permissions.ts'
import type { PlanHead, Requirement, WholePlan } from '../../plan.ts'
import { lockPlan, sourceOf, wholePlan } from '../../store-plans.ts'
import { addressOf } from '../keep-draft.ts'
import { refusals } from '../refusals.ts'
import { insertClauses } from '../store-clauses.ts'
import {
  freeSlug,
  insertDoubts,
  insertGoals,
  insertHead,
  insertRequirements,
  insertThemes,
} from '../store-draft.ts'
import { insertTasks } from '../store-new-tasks.ts'
import { basesToCheck } from './bases-to-check.ts'
import { type LaidOut, layOut, preambleOf } from './lay-out.ts'
import { moveWords } from './move-words.ts'
import { newTasksOf } from './new-tasks.ts'
import type { NextPlan, NextTask } from './next-plan.ts'
import { planThatFollows } from './store.ts'

export type NextDraft = { readonly planId: number; readonly isAgain: boolean }

/**
 * Drafts the plan of the year after an issued one: its requirements, themes and passages with the year moved on, and the
 * goals and tasks that were chosen. A plan has one that follows it: asked again, that one is answered unchanged.
 */
export function makeDraftFrom(deps: Deps, actor: Actor, next: NextPlan): Promise<Result<NextDraft>> {
  return deps.db.transaction().execute(async (tx) => {
    const head = await lockPlan(tx, next.followsPlanId)
    if (head?.state !== 'issued' || !mayMakePlansFor(actor, head.agencyId)) return notFound
    const known = await planThatFollows(tx, head.id)
    if (known) return done({ planId: known.id, isAgain: true })
    if (next.tasks.length === 0) return refuse(refusals.nextNeedsTask, 'chon')
    const plan = await wholePlan(tx, head)
    const laid = await laidOut(tx, plan, next)
    const planId = await keep(tx, plan, next, laid, { at: deps.clock.now().toString(), by: actor.name })
    await record(tx, actor, deps.clock, {
      action: 'plan.drafted-from',
      subject: `plan:${planId}`,
      agencyId: head.agencyId,
      detail: { follows: head.id, year: head.year + 1, tasks: next.tasks.length, goals: next.goals.length },
    })
    return done({ planId, isAgain: false })
  })
}

async function laidOut(tx: Tx, plan: WholePlan, next: NextPlan): Promise<LaidOut> {
  const goalAt = new Map(plan.goals.flatMap((goal) => goal.sources.map((block) => [block, goal.id] as const)))
  const kept = new Map(next.goals.map(({ goalId, text }) => [goalId, text]))
  const words = wordsIn(plan.head)
  return layOut({
    title: words(plan.head.title),
    preamble: preambleOf(await sourceOf(tx, plan.head.id), plan.clauses[0]?.blockId).map((text) =>
      text.startsWith('Căn cứ') ? text : words(text),
    ),
    clauses: plan.clauses,
    wordsOf: ({ blockId, mark, text }) => {
      const goalId = goalAt.get(blockId)
      if (goalId !== undefined) return kept.get(goalId) ?? null
      return mark === 'task' ? null : words(text)
    },
    tasks: next.tasks,
  })
}

async function keep(
  tx: Tx,
  plan: WholePlan,
  next: NextPlan,
  { source, clauses, placeOf, rows }: LaidOut,
  made: { readonly at: string; readonly by: string },
): Promise<number> {
  const words = wordsIn(plan.head)
  const head = headOf(plan.head, made)
  const planId = await insertHead(tx, head, await freeSlug(tx, addressOf(head), null), source)
  await insertClauses(tx, planId, clauses)
  const placed = <P extends Pick<Requirement, 'sources'>>(part: P) => ({
    ...part,
    sources: part.sources.flatMap((block) => placeOf.get(block) ?? []),
  })
  const themes = plan.themes.map(({ id: _, ...theme }) => placed({ ...theme, title: words(theme.title) }))
  const themeIds = await insertThemes(tx, planId, themes)
  await insertRequirements(
    tx,
    planId,
    plan.requirements.map((one) => placed({ ...one, text: words(one.text) })),
  )
  const goals = next.goals.flatMap(({ goalId, text }, at) => {
    const before = plan.goals.find(({ id }) => id === goalId)
    if (!before) return []
    const isSame = text === words(before.text)
    const dueText = isSame && before.dueText !== null ? words(before.dueText) : null
    const dueOn = isSame && before.dueOn !== null ? dayIn(dueText) : null
    return [placed({ ...before, position: at + 1, text, dueText, dueOn })]
  })
  await insertGoals(tx, planId, goals)
  const newThemeOf = new Map(plan.themes.map(({ id }, at) => [id, themeIds[at]!]))
  await insertTasks(tx, planId, newTasksOf(next.tasks as readonly NextTask[], rows, newThemeOf))
  await insertDoubts(tx, planId, [basesToCheck(source, plan.head)])
  return planId
}

const wordsIn =
  ({ year }: Pick<PlanHead, 'year'>) =>
  (text: string): string =>
    moveWords(text, year, vietnamCalendar())

/** '…30/11/2024' as a day; words that name none leave it open. */
function dayIn(text: string | null): string | null {
  const [, day, month, year] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(text ?? '') ?? []
  return day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** Without number, day and the signer's name: those are given when it is signed. */
function headOf(before: PlanHead, made: { readonly at: string; readonly by: string }) {
  const { agencyId, type, symbol, place, issuingBody, parentBody, title, year, signer, isSample, id } = before
  return {
    ...{ agencyId, type, symbol, place, issuingBody, parentBody, isSample },
    ...{
      number: null,
      issuedOn: null,
      carriesOut: [],
      amendsPlanId: null,
      sourceSha256: null,
      sourceName: null,
    },
    title: wordsIn(before)(title),
    year: Math.min(year + 1, 2100),
    signer: signer && { ...signer, name: null },
    followsPlanId: id,
    createdAt: made.at,
    createdBy: made.by,
  }
}
