import { loadDirectory } from './agencies/index.ts'
import {
  goneAmong,
  type StoryForSearch,
  sectionNames,
  storiesForSearch,
  storyForSearch,
  storyPath,
} from './newsroom/index.ts'
import { type PlanForSearch, planForSearch, plansForSearch, reformAreas } from './planning/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Database, Queryable, Tx } from './platform/database/open.ts'
import type { Deps } from './platform/http/context.ts'
import {
  countEntries,
  type Entry,
  mendIndex,
  mendSource,
  replaceEntries,
  type Source,
} from './search/index.ts'

const batch = 500

/** What the capabilities have to be found, each as entries of the search. */
export const searchSources = (clock: Clock): readonly Source[] => [
  storySource,
  planSource,
  agencySource(clock),
]

/** Brings the entries of a story to what readers see of it now, whatever happened. */
export const putStory = (tx: Tx, storyId: number) =>
  replaceEntries(tx, `story:${storyId}`, async () => (await storyForSearch(tx, storyId)).map(storyEntry))

export const putPlan = (tx: Tx, planId: number) =>
  replaceEntries(tx, `plan:${planId}`, async () => {
    const plan = await planForSearch(tx, planId)
    return plan ? planEntries(plan) : []
  })

/**
 * Fills the index of a new house, and that of an older one that had none; later only what comes with packs, for which
 * nothing is announced, is compared.
 */
export async function prepareSearch({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  if ((await countEntries(db)) === 0) await mendIndex(db, searchSources(clock))
  else await mendSource(db, agencySource(clock))
}

export const mendSearch = ({ db, clock }: { db: Database; clock: Clock }) =>
  mendIndex(db, searchSources(clock))

/** Names of what entries are narrowed down to, and which of those found are gone since. */
export const searchPorts = { sectionNames, themeNames: reformAreas, goneKeys }

async function goneKeys(db: Queryable, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const texts = keys.flatMap((key) => {
    const [, storyId, lang] = /^story:(\d+):(\w+)$/.exec(key) ?? []
    return storyId && lang ? [{ storyId: Number(storyId), lang }] : []
  })
  if (texts.length === 0) return new Set()
  return new Set((await goneAmong(db, texts)).map(storyKey))
}

const storyKey = ({ storyId, lang }: { storyId: number; lang: string }) => `story:${storyId}:${lang}`

const storySource: Source = {
  kind: 'story',
  async next(db, after) {
    const stories = await storiesForSearch(db, after, batch)
    const isEnd = new Set(stories.map(({ storyId }) => storyId)).size < batch
    return { entries: stories.map(storyEntry), last: isEnd ? null : stories.at(-1)!.storyId }
  },
}

const planSource: Source = {
  kind: 'plan',
  async next(db, after) {
    const plans = await plansForSearch(db, after, batch)
    return { entries: plans.flatMap(planEntries), last: plans.length < batch ? null : plans.at(-1)!.id }
  },
}

const agencySource = (clock: Clock): Source => ({
  kind: 'agency',
  async next(db) {
    const { all } = await loadDirectory(db, clock.today().toString())
    return { entries: all.map(agencyEntry), last: null }
  },
})

const nothing = { summary: '', text: '', files: [], section: null, themes: [], day: null, isSample: false }

const storyEntry = (story: StoryForSearch): Entry => ({
  key: storyKey(story),
  subject: `story:${story.storyId}`,
  kind: story.kind === 'document' ? 'document' : story.kind === 'question' ? 'answer' : 'story',
  path: storyPath(story),
  lang: story.lang,
  title: story.title,
  summary: story.summary,
  text: story.text,
  files: story.files,
  section: story.sectionKey,
  agencyId: story.agencyId,
  themes: story.reformAreas,
  day: story.day,
  isSample: story.isSample,
})

function planEntries(plan: PlanForSearch): readonly Entry[] {
  const common = {
    ...nothing,
    subject: `plan:${plan.id}`,
    lang: 'vi',
    agencyId: plan.agencyId,
    day: plan.issuedOn ?? `${plan.year}-01-01`,
    isSample: plan.isSample,
  }
  const name = `${plan.type} ${plan.reference ?? ''}`.trim()
  return [
    {
      ...common,
      key: `plan:${plan.id}`,
      kind: 'plan',
      path: `/ke-hoach/${plan.slug}`,
      title: plan.title,
      summary: name,
      text: plan.text,
      themes: plan.reformAreas,
    },
    ...plan.tasks.map(
      (task): Entry => ({
        ...common,
        key: `task:${task.id}`,
        kind: 'task',
        path: `/ke-hoach/${plan.slug}#nhiem-vu-${task.id}`,
        title: task.content,
        summary: `${name}: ${plan.title}`,
        text: task.product ?? '',
        themes: task.reformAreas,
      }),
    ),
  ]
}

const agencyEntry = (agency: Awaited<ReturnType<typeof loadDirectory>>['all'][number]): Entry => ({
  ...nothing,
  key: `agency:${agency.id}`,
  subject: `agency:${agency.id}`,
  kind: 'agency',
  path: `/don-vi/${agency.slug}`,
  lang: 'vi',
  title: agency.shortName,
  summary: agency.name,
  text: [agency.nameEn, agency.symbol, ...agency.aliases].filter(Boolean).join('. '),
  agencyId: agency.id,
})
