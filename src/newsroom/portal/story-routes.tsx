import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { routes } from '../../platform/http/routes.ts'
import { goneStory, redirectOf } from '../life/store-gone.ts'
import { may } from '../permissions.ts'
import { storyBySlug } from '../store.ts'
import { type EditionLang, editionLangs, type Story } from '../story.ts'
import { kindPaths, storyPath } from '../story-path.ts'
import { editionPath } from './edition-path.ts'
import type { NewsroomPorts } from './ports.ts'
import { renderStory } from './render-story.tsx'
import { renderWithdrawn } from './render-withdrawn.tsx'

const storyQuery = z.object({ ban: z.enum(editionLangs).optional() })

/** Every story at the address of its kind. */
export function storyRoutes(ports: NewsroomPorts) {
  const site = routes()
  for (const path of new Set(Object.values(kindPaths)))
    site.get(`${path}/:slug{[a-z0-9-]+}`, can(may['story.read']), (c) => storyPage(c, path, ports))
  return site
}

async function storyPage(c: Context<AppEnv>, at: string, ports: NewsroomPorts) {
  const { lang, deps } = c.var
  const slug = c.req.param('slug') ?? ''
  const { ban } = readQuery(c, storyQuery)
  const wanted: EditionLang = ban ?? lang

  const gone = await goneStory(deps.db, slug, wanted)
  const story = await storyBySlug(deps.db, slug, wanted)
  if (gone) return renderWithdrawn(c, gone, story, ports)
  if (!story) return elsewhere(c, slug)

  const address = addressOf(story, wanted, ban)
  if (address !== undefined) return c.redirect(address, 301)
  if (kindPaths[story.kind] !== at) return c.redirect(c.var.href(storyPath(story)), 301)
  return renderStory(c, story, ports)
}

/** Where an edition asked for by `ban` is really read, when that is not here. */
function addressOf(story: Story, wanted: EditionLang, ban: EditionLang | undefined): string | undefined {
  if (ban === undefined) return undefined
  if (!story.languages.includes(ban)) return editionPath(story, story.lang)
  return ban === 'vi' || ban === 'en' ? editionPath(story, wanted) : undefined
}

async function elsewhere(c: Context<AppEnv>, slug: string) {
  const path = await redirectOf(c.var.deps.db, slug)
  return path === undefined ? c.notFound() : c.redirect(c.var.href(path), 301)
}
