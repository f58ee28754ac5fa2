import { loadDirectory } from '../../agencies/index.ts'
import { type Actor, actorOf, system } from '../../platform/actor.ts'
import { type Clock, dayOf } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { historyOf, type Recorded, recordAll } from '../../platform/history.ts'
import { judgeEntry } from '../judge-entry.ts'
import type { ActivityDeps } from '../ports.ts'
import { loadWords } from '../store-words.ts'
import { wholeEntry } from '../whole-entry.ts'
import type { Words } from '../words.ts'
import { chanceOf } from './chance.ts'
import type { Scene } from './entry-of-occasion.ts'
import { planSamples } from './plan-samples.ts'
import { sampleOf } from './sample-file.ts'
import { insertSamples, type SampleActivity } from './store-sample.ts'

/** What an activity means for the work it serves; planning's own acts, as reactions.ts calls them. */
type Serve = (
  tx: Tx,
  clock: Clock,
  served: {
    activityId: number
    assignmentIds: readonly number[]
    byUser: string | null
    byName: string
    reason: string
  },
) => Promise<unknown>
export type SamplePorts = { readonly report: Serve; readonly verify: Serve; readonly sendBack: Serve }

/**
 * Gives the issued work of a pack's agencies sample activities, each logged, verified or returned at its own moment of
 * the sample's months. One transaction: all of them or none, and once only. Answers how many were loaded.
 */
export async function loadActivitiesOfPack(
  deps: ActivityDeps,
  folder: string,
  ports: SamplePorts,
): Promise<number> {
  const sample = await sampleOf(folder)
  const subject = `sample-activities:${sample.seed}`
  if ((await historyOf(deps.db, subject, 1)).length > 0) return 0
  const directory = await loadDirectory(deps.db, sample.to)
  const themes = await deps.planning.themesOfYear(deps.db, Number(sample.to.slice(0, 4)))
  if (themes.length === 0) return 0
  const scene = { sample, chance: chanceOf(sample.seed), directory, themes }
  const words = await loadWords(deps.db)
  const samples = (await planSamples(deps, folder, scene)).map((sample) => ({
    ...sample,
    entry: wholeEntry(sample.entry, words),
  }))
  mustHold(words, scene, samples)
  await deps.db.transaction().execute(async (tx) => {
    const ids = await insertSamples(tx, samples)
    const moments = samples
      .flatMap((one, i) => momentsOf(one, ids[i]!))
      .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
    for (const { at, move, served } of moments) await ports[move](tx, clockAt(at), served)
    const last = {
      actor: system,
      at: deps.clock.now(),
      entry: { action: 'activity.samples-loaded', subject, detail: { count: ids.length } },
    }
    await recordAll(tx, [...moments, last])
  })
  return samples.length
}

/** A pack that describes what no officer could have entered is a mistake of the pack. */
function mustHold(words: Words, { directory, themes, sample }: Scene, samples: readonly SampleActivity[]) {
  for (const { entry, work } of samples) {
    const served = work.map(({ assignmentId, taskId, content, period }) => ({
      assignmentId,
      taskId,
      content,
      period,
    }))
    const [issue] = judgeEntry(entry, { today: sample.to, directory, words, themes, served })
    if (issue)
      throw new Error(
        `sample activity “${entry.what}” of ${entry.doneFrom}: ${issue.field}, ${issue.text.vi}`,
      )
  }
}

type Moment = Recorded & { readonly move: keyof SamplePorts; readonly served: Parameters<Serve>[2] }

function momentsOf(
  { entry, files, links, loggedAt, loggedBy, loggedByName, judgement }: SampleActivity,
  activityId: number,
): Moment[] {
  const { agencyId, assignmentIds, what } = entry
  const about = { subject: `activity:${activityId}`, agencyId }
  const moment = (
    move: keyof SamplePorts,
    at: string,
    actor: Actor,
    action: string,
    detail: Record<string, unknown>,
    reason = '',
  ): Moment => ({
    move,
    at: Temporal.Instant.from(at),
    actor,
    entry: { ...about, action, detail: { what, ...detail } },
    served: { activityId, assignmentIds, byUser: actor.userId, byName: actor.name, reason },
  })
  const counts = { form: entry.formKey, files: files.length, links: links.length }
  const logged = moment('report', loggedAt, actorOf(loggedBy, loggedByName, []), 'activity.logged', counts)
  if (!judgement) return [logged]
  const { state, at, by, byName, reason } = judgement
  const judge = actorOf(by, byName, [])
  return state === 'verified'
    ? [logged, moment('verify', at, judge, 'activity.verified', {})]
    : [logged, moment('sendBack', at, judge, 'activity.returned', { reason }, reason)]
}

const clockAt = (at: Temporal.Instant): Clock => ({ now: () => at, today: () => dayOf(at) })
