import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, readQuery, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { editionsOfStory, loadStory } from '../../life/store.ts'
import { may } from '../../permissions.ts'
import { newsroomPath } from '../../workspace/addresses.ts'
import { leaveLink } from '../leave-link.ts'
import { agenciesTended } from '../link-deps.ts'
import type { OwnSite } from '../look-inside.ts'
import { recheckLink } from '../recheck-link.ts'
import { lastCheck } from '../store-links.ts'
import { badLinks, badLinksOfStory } from '../store-report.ts'
import { linksPath } from '../tell-of-links.ts'
import { texts } from '../texts.ts'
import { LinksPage } from './links-page.tsx'
import { StoryLinksPage } from './story-links-page.tsx'
import { linkViews, storyLinksPath } from './views.ts'

const query = z.object({ xem: z.enum(linkViews).default('hong') })
const rechecking = z.object({ url: z.string().max(2000) })
const leaving = z.object({
  url: z.string().max(2000),
  reason: z.string().trim().min(1, say(texts.giveReason)).max(500),
})

/** /lam-viec/toa-soan/lien-ket: what the nightly look at links found. */
export function linkRoutes(ownSite: OwnSite): Routes {
  const app = routes()
  const ofStory = '/toa-soan/lien-ket/:storyId{[0-9]{1,9}}'

  app.get('/toa-soan/lien-ket', can(may['story.write']), async (c) => {
    const { deps, actor, lang } = c.var
    const { xem: view } = readQuery(c, query)
    const t = textsIn(lang, texts)
    const props = {
      links: await badLinks(deps.db, await agenciesTended(deps, actor)),
      last: await lastCheck(deps.db),
      directory: await loadDirectory(deps.db, deps.clock.today().toString()),
    }
    return c.render(<LinksPage lang={lang} view={view} {...props} />, {
      title: t.title,
      current: linksPath,
      breadcrumb: [{ label: t.newsroom, href: newsroomPath }, { label: t.title }],
    })
  })

  app.get(ofStory, can(may['story.write']), (c) => storyLinks(c))

  app.post(`${ofStory}/kiem-tra`, can(may['story.write']), async (c) => {
    const { deps, actor } = c.var
    const { result } = await readForm(c, rechecking)
    const link = { storyId: storyIdOf(c), ...(result.ok ? result.value : { url: '' }) }
    const rechecked = result.ok ? await recheckLink({ ...deps, ownSite }, actor, link) : result
    if (isNotFound(rechecked)) return c.notFound()
    if (!rechecked.ok) return storyLinks(c, {}, rechecked.issues)
    const said = rechecked.value.works ? texts.worksAgain : texts.stillBad
    return redirectSaying(c, storyLinksPath(link.storyId), said)
  })

  app.post(`${ofStory}/de-nguyen`, can(may['story.write']), async (c) => {
    const { deps, actor } = c.var
    const { filled, result } = await readForm(c, leaving)
    const storyId = storyIdOf(c)
    const left = result.ok ? await leaveLink(deps, actor, { storyId, ...result.value }) : result
    if (left.ok) return redirectSaying(c, linksPath, texts.nowLeft)
    return isNotFound(left) ? c.notFound() : storyLinks(c, filled, left.issues)
  })

  return app
}

const storyIdOf = (c: Context<AppEnv>) => Number(c.req.param('storyId'))

/** The bad links of the story in the address, with what a refused form says. */
async function storyLinks(c: Context<AppEnv>, filled?: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const storyId = storyIdOf(c)
  if (!(await loadStory(deps, actor, storyId))) return c.notFound()
  if (issues) c.status(422)
  const [edition] = await editionsOfStory(deps.db, storyId)
  const title = edition?.title ?? ''
  const links = await badLinksOfStory(deps.db, storyId)
  const t = textsIn(lang, texts)
  return c.render(<StoryLinksPage {...{ lang, storyId, title, links, filled, issues }} />, {
    title: t.linksOf(title),
    current: linksPath,
    breadcrumb: [
      { label: t.newsroom, href: newsroomPath },
      { label: t.title, href: linksPath },
      { label: title },
    ],
  })
}
