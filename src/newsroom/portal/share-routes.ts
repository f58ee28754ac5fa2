import type { Context } from 'hono'
import { dayOf } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Drawn, keptSharePictures } from '../../platform/share/kept-pictures.ts'
import type { SharePicture } from '../../platform/share/share-picture.ts'
import { may } from '../permissions.ts'
import { storyBySlug } from '../store.ts'
import { texts } from '../texts.ts'
import { kindNames } from './list-texts.ts'
import { agencyThen } from './render-story.tsx'

/** The picture that stands for a story where it is shared. */
export function shareRoutes() {
  const site = routes()
  const pictureOf = keptSharePictures()
  site.get('/anh-chia-se/:file{[a-z0-9-]+\\.png}', can(may['story.read']), async (c) => {
    const slug = c.req.param('file').replace(/\.png$/, '')
    const words = slug === 'loa' ? ofSite(c) : await ofStory(c, slug)
    return words ? send(c, await pictureOf(words)) : c.notFound()
  })
  return site
}

function ofSite(c: Context<AppEnv>): SharePicture {
  const { shareTitle, siteFeed, shareFoot } = textsIn(c.var.lang, texts)
  return { title: shareTitle, eyebrow: siteFeed, foot: shareFoot }
}

async function ofStory(c: Context<AppEnv>, slug: string): Promise<SharePicture | undefined> {
  const { lang, deps } = c.var
  const story = await storyBySlug(deps.db, slug, lang)
  if (!story) return undefined
  const agency = await agencyThen(c, story)
  const day = formatDay(dayOf(Temporal.Instant.from(story.publishedAt)))
  return { title: story.title, eyebrow: kindNames[story.kind][lang], foot: `${agency.name}, ${day}` }
}

function send(c: Context<AppEnv>, { bytes, etag }: Drawn) {
  c.header('etag', etag)
  c.header('cache-control', 'public, max-age=3600')
  c.header('content-type', 'image/png')
  c.header('cross-origin-resource-policy', 'cross-origin')
  return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.body(bytes)
}
