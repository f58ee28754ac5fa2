import type { Context } from 'hono'
import { loadDirectory } from '../../agencies/index.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { textsIn } from '../../platform/i18n.ts'
import { viewsOf } from '../../platform/visits.ts'
import { ratingTag } from '../rating/rate-story.ts'
import { ratingsOf } from '../rating/store.ts'
import { related } from '../related.ts'
import { type Story, type StoryLabel, storySubject } from '../story.ts'
import { kindPaths } from '../story-path.ts'
import { texts } from '../texts.ts'
import { editionPath, editionPaths } from './edition-path.ts'
import { feedsOf } from './feed-links.ts'
import { kindNames } from './list-texts.ts'
import { newestBeside } from './newest-part.tsx'
import type { NewsroomPorts } from './ports.ts'
import { sharePath } from './share-picture.ts'
import { newestStories, sections } from './store-lists.ts'
import { type AgencyThen, StoryPage, type StoryPageProps } from './story-page.tsx'
import { structuredData } from './structured-data.ts'

/** How many of the newest stories the related ones are looked for among. */
const candidates = 200
const besideStory = 5

type RatingState = StoryPageProps['ratingForm']

/** The page of a story that is out, in the edition that was found. */
export async function renderStory(
  c: Context<AppEnv>,
  story: Story,
  ports: NewsroomPorts,
  ratingForm?: RatingState,
) {
  const { lang, href, deps } = c.var
  const beside = await besideOf(c, story, ports)
  const areaName = (key: string) => ports.reformAreas[key]?.[lang] ?? ''
  const { directory, ...props } = beside
  const t = textsIn(lang, texts)
  const list = await listOf(deps.db, story)
  return c.render(
    <StoryPage {...{ story, lang, href, areaName, ratingForm, online: ports.online(), ...props }} />,
    {
      title: story.title,
      description: story.summary,
      current: list.path,
      tags: ratingForm
        ? undefined
        : [
            storySubject(story.id),
            ratingTag(story.id),
            ...beside.related.map(({ id }) => storySubject(id)),
            ...(beside.plan ? [`plan:${beside.plan.planId}`] : []),
          ],
      isHiddenFromSearch: ratingForm !== undefined,
      counted: storySubject(story.id),
      canonical: editionPath(story, story.lang),
      alternates: editionPaths(story),
      breadcrumb: [
        { label: t.home, href: href('/') },
        { label: list.name[lang], href: href(list.path) },
        { label: story.title },
      ],
      feeds: feedsOf({ by: 'all' }, lang, t.listTitle),
      picture: { path: sharePath(story.slug, lang), alt: story.title },
      ...structuredData(story, props.agency.name, deps.origin),
    },
  )
}

/** The list a story stands in first: its section's, or its kind's. */
async function listOf(db: Queryable, story: Story) {
  const section = (await sections(db)).find(({ key }) => key === story.sectionKey)
  return section
    ? { name: section.name, path: `/chuyen-muc/${section.key}` }
    : { name: kindNames[story.kind], path: kindPaths[story.kind] }
}

/** What stands around a story. */
async function besideOf(c: Context<AppEnv>, story: Story, ports: NewsroomPorts) {
  const { lang, deps } = c.var
  const { db, clock } = deps
  const today = clock.today()
  const directory = await loadDirectory(db, today.toString())
  const views = await viewsOf(db, [storySubject(story.id)])
  const words = await ports.words(db)
  const nameOf = {
    audience: ({ key }: StoryLabel) => words.audiences[key]?.[lang] ?? key,
    programme: ({ key }: StoryLabel) => words.programmes[key]?.[lang] ?? key,
    place: ({ key }: StoryLabel) => directory.bySlug(key)?.shortName ?? key,
    tag: ({ key, name }: StoryLabel) => name ?? key,
  }
  return {
    directory,
    labelName: (label: StoryLabel) => nameOf[label.kind](label),
    related: related(story, await newestStories(db, { lang, limit: candidates }), besideStory),
    newest: await newestBeside(db, lang),
    views: views.get(storySubject(story.id)) ?? 0,
    agency: await agencyThen(c, story),
    plan: story.aboutPlan ? await ports.planProgress(db, story.aboutPlan, today) : undefined,
    ratings: await ratingsOf(db, story.id),
  }
}

/** The agency as it was when the story came out, and what has become of it since. */
export async function agencyThen(
  c: Context<AppEnv>,
  story: { readonly agencyId: number; readonly publishedAt: string },
): Promise<AgencyThen> {
  const { db, clock } = c.var.deps
  const day = dayOf(Temporal.Instant.from(story.publishedAt)).toString()
  const today = clock.today().toString()
  const now = (await loadDirectory(db, today)).byId(story.agencyId)
  const then = day === today ? now : (await loadDirectory(db, day)).byId(story.agencyId)
  const known = then ?? now
  const name = known?.shortName ?? ''
  const ended = !now && known?.validTo ? { endedOn: known.validTo } : {}
  const renamed = now && now.shortName !== name ? { nameNow: now.shortName } : {}
  return { name, slug: known?.slug, day, ...ended, ...renamed }
}
