import {
  amendBySystem,
  cancelBySystem,
  knownSources,
  loadStoryForms,
  type PlanningPorts,
  type SystemEntry,
  storyFormOn,
} from './activities/index.ts'
import { loadDirectory } from './agencies/index.ts'
import { storiesTold, storyPath, type ToldStory, whyWithdrawn } from './newsroom/index.ts'
import { assignmentsOf, openWorkOf, themesOfYear } from './planning/index.ts'
import { type Clock, dayOf } from './platform/clock.ts'
import type { Queryable, Tx } from './platform/database/open.ts'
import type { Deps } from './platform/http/context.ts'
import { textsOf } from './platform/i18n.ts'

const planning: PlanningPorts = { themesOfYear, openWorkOf, assignmentsOf }

const texts = textsOf({
  system: { vi: 'Hệ thống', en: 'The system' },
  unpublished: { vi: 'Tin đã thu hồi khỏi cổng', en: 'The story was taken back from the portal' },
})

type Around = Pick<Deps, 'clock' | 'origin'>

/** Brings the activity of a story to what readers see of it now, whatever happened: publishing is logging. */
export async function keepStoryActivity(tx: Tx, deps: Around, storyId: number): Promise<void> {
  const [story] = await storiesTold(tx, [storyId])
  if (story) return log(tx, deps, story, deps.clock.now().toString())
  await cancelBySystem(tx, deps, {
    source: `story:${storyId}`,
    reason: (await whyWithdrawn(tx, storyId)) ?? texts.unpublished.vi,
    byName: texts.system.vi,
  })
}

/** Logs the stories that came with a pack and have no activity yet, each at the moment it was published. */
export async function logStoriesOfPack(deps: Around & Pick<Deps, 'db'>): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const known = await knownSources(tx, 'story')
    for (const story of await storiesTold(tx))
      if (!known.has(`story:${story.storyId}`))
        await log(tx, { ...deps, clock: clockAt(story.publishedAt) }, story, story.publishedAt)
  })
}

async function log(tx: Tx, deps: Around, story: ToldStory, at: string): Promise<void> {
  const entry = await entryOf(tx, deps, story, at)
  if (entry) await amendBySystem(tx, { ...deps, planning }, entry)
}

/** A story of a kind that no row gives a form is no activity. */
async function entryOf(db: Queryable, { origin }: Around, story: ToldStory, at: string) {
  const form = storyFormOn(await loadStoryForms(db), story, story.day)
  if (!form) return undefined
  const themes = await themesOfYear(db, Number(story.day.slice(0, 4)))
  const says = story.audiences.length > 0
  return {
    source: `story:${story.storyId}`,
    agencyId: story.agencyId,
    formKey: form.formKey,
    what: story.title,
    doneOn: story.day,
    themeIds: themes
      .filter(({ reformArea }) => reformArea && story.reformAreas.includes(reformArea))
      .map(({ id }) => id),
    audienceKeys: says ? story.audiences : form.audienceKeys,
    audiencesAreUsual: !says,
    areaIds: await areasOf(db, story),
    languages: story.languages,
    programmes: story.programmes,
    links: [new URL(storyPath(story), origin).href],
    at,
    byName: texts.system.vi,
    isSample: story.isSample,
  } satisfies SystemEntry
}

/** Where it says; else where its agency is the authority or the nearest above it is; else the whole province. */
async function areasOf(db: Queryable, { agencyId, places, day }: ToldStory): Promise<readonly number[]> {
  const directory = await loadDirectory(db, day)
  const named = places.map((slug) => directory.bySlug(slug)).filter((agency) => agency?.areaCode)
  if (named.length > 0) return named.map((agency) => agency!.id)
  const own =
    directory.upwardsFrom(agencyId).find(({ areaCode }) => areaCode !== null) ??
    directory.all.find(({ areaCode, parentId }) => areaCode !== null && parentId === null)
  return own ? [own.id] : []
}

const clockAt = (at: string): Clock => {
  const instant = Temporal.Instant.from(at)
  return { now: () => instant, today: () => dayOf(instant) }
}
