import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { loadDirectory } from '../../agencies/index.ts'
import { plansFor } from '../../planning/index.ts'
import { type Actor, actorOf } from '../../platform/actor.ts'
import { stoppedClock } from '../../platform/clock.ts'
import type { Deps } from '../../platform/http/context.ts'
import { keepBytes } from '../../platform/media/index.ts'
import type { Result } from '../../platform/result.ts'
import { slugOf } from '../../platform/vietnamese.ts'
import { enterDecision } from '../result/enter-decision.ts'
import { finaliseRound } from '../result/finalise-round.ts'
import { publishRound } from '../result/publish-round.ts'
import { fieldsIn } from '../round/fields-in.ts'
import { makeRound } from '../round/make-round.ts'
import { openRound } from '../round/open-round.ts'
import type { ScorePorts } from '../round/score-deps.ts'
import { setRoundClass } from '../round/set-round-class.ts'
import { classesOf, putAppraiser, roundBySlug } from '../round/store-rounds.ts'
import { setsFor } from '../sets/store.ts'
import { fillRound } from './fill-round.ts'
import { readSampleRounds, type SampleRound, type SampleRounds } from './rounds-file.ts'
import { usersBy } from './store.ts'

type SampleDeps = Deps & ScorePorts

/**
 * The sample's rounds: one that ran its course and is published, one under way with sheets in every state. Rounds are
 * made, opened and published by the acts that people use; only the many points between are written in bulk. Once only.
 */
export async function loadSampleRounds(deps: SampleDeps, folder: string): Promise<void> {
  const sample = await readSampleRounds(folder)
  for (const round of sample.rounds)
    if (!(await roundBySlug(deps.db, slugOf(round.nameVi)))) await loadRound(deps, folder, sample, round)
}

async function loadRound(deps: SampleDeps, folder: string, sample: SampleRounds, round: SampleRound) {
  const directory = await loadDirectory(deps.db, round.opened)
  const agencyId = directory.bySlug(sample.agency)?.id
  const accounts = [sample.officer, sample.leader, ...Object.values(sample.appraisers)]
  const users = await usersBy(deps.db, accounts)
  const officer = users.get(sample.officer)
  if (agencyId === undefined || !officer) throw new Error(`rounds.json: no agency or officer`)
  const actor = actorOf(officer.userId, officer.fullName, [{ role: 'programme_officer', agencyId }])
  const roundId = await opened(at(deps, round.opened), actor, sample, round, agencyId)
  const bytes = await readFile(join(folder, 'sample', sample.evidence))
  const name = basename(sample.evidence)
  const file = { sha256: await keepBytes(deps, bytes, 'application/pdf', name), name }
  await fillRound(deps, { sample, round, roundId, directory, users, file })
  if (round.published) await published(deps, actor, roundId, round.published)
}

async function opened(
  deps: SampleDeps,
  actor: Actor,
  sample: SampleRounds,
  { nameVi, nameEn, year, from: fromDay, to: toDay, withPlan, opened: opensOn, dates }: SampleRound,
  agencyId: number,
): Promise<number> {
  const plan = withPlan ? (await plansFor(deps.db, [])).find((one) => one.year === year) : undefined
  const input = { agencyId, year, nameVi, nameEn, planId: plan?.id ?? null, fromDay, toDay, isSample: true }
  const { roundId } = unwrap(nameVi, await makeRound(deps, actor, input))
  const sets = (await setsFor(deps.db, [agencyId])).filter(
    (set) => set.year === year && set.state === 'in_force',
  )
  for (const [at, { id: setId, classKey }] of sets.entries())
    unwrap(
      nameVi,
      await setRoundClass(deps, actor, {
        roundId,
        edit: at + 1,
        classKey,
        dates: { ...dates, setId, opensOn },
      }),
    )
  await nameAppraisers(deps, sample, roundId)
  unwrap(nameVi, await openRound(deps, actor, roundId))
  return roundId
}

async function nameAppraisers({ db }: SampleDeps, { appraisers }: SampleRounds, roundId: number) {
  const users = await usersBy(db, Object.values(appraisers))
  await db.transaction().execute(async (tx) => {
    for (const field of await fieldsIn(tx, await classesOf(tx, roundId))) {
      const person = users.get(appraisers[field] ?? appraisers['*'] ?? '')
      if (person) await putAppraiser(tx, roundId, { field, userId: person.userId, userName: person.fullName })
    }
  })
}

async function published(
  deps: SampleDeps,
  actor: Actor,
  roundId: number,
  { number, day, at: on }: NonNullable<SampleRound['published']>,
) {
  unwrap('finalise', await finaliseRound(at(deps, day), actor, roundId))
  unwrap('decide', await enterDecision(at(deps, day), actor, { roundId, number, day }))
  unwrap('publish', await publishRound(at(deps, on), actor, roundId))
}

const at = <D extends Deps>(deps: D, day: string): D => ({ ...deps, clock: stoppedClock(day) })

function unwrap<T>(what: string, result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`rounds.json, ${what}: ${result.issues.map(({ text }) => text.en).join(' ')}`)
}
