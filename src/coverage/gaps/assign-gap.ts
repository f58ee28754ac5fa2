import { assignExtra, type ExtraAssigned, issuedPlan, takeBackExtra } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayConfigure } from '../permissions.ts'
import { lockSettings, requiredCells } from '../required/store.ts'
import { decide, decisionById, decisionsWithin, type Gap, setAudience, undoDecision } from './store.ts'
import { gapTexts } from './texts.ts'

export type GapWork = {
  readonly content: string
  readonly forms: readonly string[]
  readonly note: string | null
  readonly agencyIds: readonly number[]
  readonly dueOn: string
}

type GapDeps = Pick<Deps, 'db' | 'clock' | 'origin'>

/** Gives the work out that would fill a gap. The same gap in periods that touch is given out once. */
export function assignGap(
  deps: GapDeps,
  actor: Actor,
  gap: Gap,
  work: GapWork,
): Promise<Result<ExtraAssigned & { readonly decisionId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const plan = await issuedPlan(tx, gap.planId)
    if (!plan || !mayConfigure(actor, plan.head.agencyId)) return notFound
    await lockSettings(tx, gap.planId)
    const required = await requiredCells(tx, gap.planId)
    if (!required.some((cell) => cell.themeId === gap.themeId && cell.audienceKey === gap.audienceKey))
      return refuse(gapTexts.notRequired)
    const known = (await decisionsWithin(tx, gap.planId, gap.window)).find(
      (one) => one.state === 'assigned' && one.themeId === gap.themeId && one.audienceKey === gap.audienceKey,
    )
    if (known) return done({ taskId: known.taskId!, agencies: 0, again: true, decisionId: known.id })
    const assigned = await assignExtra(tx, deps, actor, {
      planId: gap.planId,
      key: keyOf(gap),
      themeIds: [gap.themeId],
      ...work,
    })
    if (!assigned.ok) return assigned
    await setAudience(tx, assigned.value.taskId, gap.audienceKey)
    const decisionId = await decide(tx, gap, {
      state: 'assigned',
      taskId: assigned.value.taskId,
      reason: null,
      at: deps.clock.now().toString(),
      byName: actor.name,
    })
    return done({ ...assigned.value, decisionId })
  })
}

const keyOf = ({ planId, themeId, audienceKey, window }: Gap) =>
  `gap:${planId}:${themeId}:${audienceKey}:${window.from}:${window.to}`

/** Puts a proposal aside for its period, with why. */
export function dismissGap(deps: GapDeps, actor: Actor, gap: Gap, reason: string): Promise<Result<number>> {
  return deps.db.transaction().execute(async (tx) => {
    const plan = await issuedPlan(tx, gap.planId)
    if (!plan || !mayConfigure(actor, plan.head.agencyId)) return notFound
    const theme = plan.themes.find(({ id }) => id === gap.themeId)
    if (!theme) return notFound
    await lockSettings(tx, gap.planId)
    const known = (await decisionsWithin(tx, gap.planId, gap.window)).find(
      (one) => one.themeId === gap.themeId && one.audienceKey === gap.audienceKey,
    )
    if (known) return done(known.id)
    const decided = { state: 'dismissed' as const, taskId: null, reason, at: deps.clock.now().toString() }
    const id = await decide(tx, gap, { ...decided, byName: actor.name })
    await record(tx, actor, deps.clock, {
      action: 'coverage.gap-dismissed',
      subject: `coverage:${gap.planId}`,
      agencyId: plan.head.agencyId,
      detail: { theme: theme.title, audience: gap.audienceKey, ...gap.window, reason },
    })
    return done(id)
  })
}

/** Takes a decision back: work given out while nobody has begun, a proposal put aside at any time. Twice is once. */
export function undoGap(deps: GapDeps, actor: Actor, decisionId: number): Promise<Result<undefined>> {
  return deps.db.transaction().execute(async (tx) => {
    const first = await decisionById(tx, decisionId)
    const plan = first && (await issuedPlan(tx, first.planId))
    if (!first || !plan || !mayConfigure(actor, plan.head.agencyId)) return notFound
    await lockSettings(tx, first.planId)
    const decision = await decisionById(tx, decisionId)
    if (!decision) return done()
    if (decision.state === 'assigned') {
      const window = { from: decision.periodFrom, to: decision.periodTo }
      const key = keyOf({
        planId: decision.planId,
        themeId: decision.themeId,
        audienceKey: decision.audienceKey,
        window,
      })
      const back = await takeBackExtra(tx, deps, actor, { planId: decision.planId, key })
      if (!back.ok) return back
    } else
      await record(tx, actor, deps.clock, {
        action: 'coverage.gap-reopened',
        subject: `coverage:${decision.planId}`,
        agencyId: plan.head.agencyId,
        detail: { audience: decision.audienceKey, reason: decision.reason },
      })
    await undoDecision(tx, decisionId)
    return done()
  })
}
