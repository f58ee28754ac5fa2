import type { Context } from 'hono'
import { type Directory, loadDirectory } from '../../agencies/index.ts'
import { type HistoryLine, historyOf } from '../../platform/history.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Activity } from '../activity.ts'
import { mayMove } from '../activity.ts'
import { saidAbout } from '../by-system/store.ts'
import type { Said } from '../by-system/system-entry.ts'
import { type EvidenceInSight, evidenceInSight } from '../evidence/shown/evidence-in-sight.ts'
import { mayAmend, mayJudge, mayLogFor, oversees, sightOf } from '../permissions.ts'
import type { PlanningPorts, ServedAssignment, ThemeOption } from '../ports.ts'
import { type OtherUse, otherUses } from '../store-evidence.ts'
import { loadVisible } from '../store-read.ts'
import { loadWords } from '../store-words.ts'
import type { Words } from '../words.ts'

/** An activity with everything its page says about it, and what the reader may do with it. */
export type ActivityInSight = {
  readonly activity: Activity
  readonly directory: Directory
  readonly words: Words
  readonly themes: readonly ThemeOption[]
  readonly served: readonly ServedAssignment[]
  /** What it serves or, as its history tells, once served. */
  readonly everServed: readonly ServedAssignment[]
  readonly uses: readonly OtherUse[]
  readonly found: EvidenceInSight
  readonly history: readonly HistoryLine[]
  /** What the system said of it, when it logged itself. */
  readonly said: Said | undefined
  readonly mayAmend: boolean
  /** Oversees the programme: may read its samples. */
  readonly seesSamples: boolean
  /** May take it back. */
  readonly mayCancel: boolean
  /** May make a series of it: somebody did it, and logs for its agency. */
  readonly mayRepeat: boolean
  /** May take its verification back. */
  readonly mayReopen: boolean
  /** May decide on it now. */
  readonly mayJudge: boolean
  /** Would decide on it, had they not logged it themselves. */
  readonly isOwn: boolean
}

/** Loads it as the actor may see it; undefined for a stranger. */
export async function activityInSight(
  c: Context<AppEnv>,
  planning: PlanningPorts,
  id: number,
): Promise<ActivityInSight | undefined> {
  const { actor, deps } = c.var
  const sight = sightOf(actor)
  const activity = await loadVisible(deps.db, sight, id)
  if (!activity) return undefined
  const hashes = activity.evidence.flatMap(({ sha256 }) => sha256 ?? [])
  const history = await historyOf(deps.db, `activity:${activity.id}`)
  const everServed = await planning.assignmentsOf(deps.db, activity.agencyId, [
    ...new Set([...activity.assignmentIds, ...history.flatMap(servedIn)]),
  ])
  const isWaiting = mayMove('verify', activity.state) && oversees(actor, activity)
  return {
    activity,
    directory: await loadDirectory(deps.db, activity.doneFrom),
    words: await loadWords(deps.db),
    themes: await planning.themesOfYear(deps.db, Number(activity.doneFrom.slice(0, 4))),
    served: everServed.filter(({ assignmentId }) => activity.assignmentIds.includes(assignmentId)),
    everServed,
    uses: await otherUses(deps.db, sight, hashes, activity.id),
    found: await evidenceInSight(deps.db, actor, planning, activity),
    history,
    said: activity.source === null ? undefined : await saidAbout(deps.db, activity.id),
    seesSamples: sight.programmes.includes(activity.programmeAgencyId),
    mayAmend: mayAmend(actor, activity) && mayMove('amend', activity.state),
    mayCancel: mayAmend(actor, activity) && mayMove('cancel', activity.state),
    mayRepeat:
      mayLogFor(actor, activity.agencyId) && activity.state !== 'cancelled' && activity.source === null,
    mayReopen: mayJudge(actor, activity) && mayMove('reopen', activity.state),
    mayJudge: isWaiting && mayJudge(actor, activity),
    isOwn: isWaiting && !mayJudge(actor, activity),
  }
}

/** The assignments a line of the history speaks of, before and after. */
const servedIn = ({ detail }: HistoryLine): readonly number[] =>
  [detail.old, detail.new].flatMap((entry) => (entry as Partial<Activity> | undefined)?.assignmentIds ?? [])
