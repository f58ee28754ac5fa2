import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type Directory, loadActor, loadDirectory, roleHolders } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { dayOf, stoppedClock, zone } from '../../platform/clock.ts'
import type { Deps } from '../../platform/http/context.ts'
import { packProblem, readPackJson } from '../../platform/pack-file.ts'
import { slugOf } from '../../platform/vietnamese.ts'
import { storiesKnown } from '../store.ts'
import { draftsFile, type SampleDraft } from './drafts-file.ts'
import { type Cast, playStep, type Scene } from './play-step.ts'
import { markSamples } from './store-sample.ts'

const file = 'sample/drafts.json'

/**
 * Fills the demo's newsroom: each draft of the pack goes through its steps by the acts that people use, at moments of
 * the days before. A draft that is there already stays as it is. Answers how many were new.
 */
export async function loadDraftsOfPack(deps: Deps, folder: string): Promise<number> {
  const isThere = await access(join(folder, file)).then(
    () => true,
    () => false,
  )
  if (!isThere) return 0
  const { drafts } = await readPackJson(folder, file, draftsFile)
  const known = await storiesKnown(deps.db)
  const missing = drafts.filter(({ title }) => !known.has(slugOf(title)))
  if (missing.length === 0) return 0
  const today = dayOf(deps.clock.now())
  const directory = await loadDirectory(deps.db, today.toString())
  const cast = await castOf(deps, folder, today)
  const storyIds: number[] = []
  for (const draft of missing) storyIds.push(await play(deps, folder, draft, { today, directory, cast }))
  await markSamples(deps.db, storyIds)
  return storyIds.length
}

type Stage = { readonly today: Temporal.PlainDate; readonly directory: Directory; readonly cast: Cast }

async function play(deps: Deps, folder: string, draft: SampleDraft, { today, directory, cast }: Stage) {
  const agency = directory.bySlug(draft.agency)
  if (!agency) throw wrong(folder, draft, `không có đơn vị “${draft.agency}”`)
  const scene: Scene = { storyId: 0, editionId: 0 }
  for (const step of draft.steps) {
    const moment = (daysAgo: number, time: string) =>
      today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()
    const at = { ...deps, clock: stoppedClock(moment(step.daysAgo, step.at).toString()) }
    const result = await playStep(at, { draft, step, scene, cast, moment, agencyId: agency.id, today })
    if (!result.ok) throw wrong(folder, draft, `${step.do}: ${result.issues[0]?.text.vi}`)
  }
  return scene.storyId
}

const wrong = (folder: string, { title }: SampleDraft, what: string) =>
  packProblem(folder, file, undefined, { vi: `“${title}”, ${what}`, en: `“${title}”, ${what}` })

/** The sample people who write and review, by the beginning of their address. */
async function castOf(deps: Deps, folder: string, today: Temporal.PlainDate): Promise<Cast> {
  const day = today.toString()
  const roles = ['editor', 'chief_editor', 'unit_officer'] as const
  const holders = (await Promise.all(roles.map((role) => roleHolders(deps.db, role, day)))).flat()
  const ids = new Map(holders.map(({ email, userId }) => [email.split('@')[0] ?? '', userId]))
  const actors = new Map<string, Actor>()
  return async (name) => {
    const known = actors.get(name)
    if (known) return known
    const userId = ids.get(name)
    if (!userId) {
      const unknown = { vi: `không có người mẫu “${name}”`, en: `there is no sample person "${name}"` }
      throw packProblem(folder, file, undefined, unknown)
    }
    const actor = await loadActor(deps.db, userId, deps.clock)
    actors.set(name, actor)
    return actor
  }
}
