import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import { readForm, say } from '../../platform/http/form.ts'
import { networkOf } from '../../platform/http/network-of.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { routes } from '../../platform/http/routes.ts'
import { refuse } from '../../platform/result.ts'
import { readingOf } from '../../platform/visits/reading.ts'
import { may } from '../permissions.ts'
import type { NewsroomPorts } from '../portal/ports.ts'
import { renderStory } from '../portal/render-story.tsx'
import { storyBySlug } from '../store.ts'
import { storyPath } from '../story-path.ts'
import { rateStory } from './rate-story.ts'
import { createRaters } from './raters.ts'
import { mostWords } from './rating.ts'
import { ratingTexts } from './texts.ts'

const many = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string().max(40)).max(20),
)
const answer = z.object({
  'huu-ich': z.enum(['co', 'khong'], { error: say(ratingTexts.choose) }),
  'dieu-tot': many,
  'dieu-chua-tot': many,
  'ly-do': z.string().trim().max(mostWords, say(ratingTexts.tooLong)).default(''),
})

/** Answers a minute from one address, behind which an office may sit. */
const perMinute = 20

/** What a reader thinks of a story. No cookie is set but the one that carries the thanks to the next page. */
export function ratingRoutes(ports: NewsroomPorts) {
  const site = routes()
  const raters = createRaters()
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })

  site.post('/danh-gia/:slug{[a-z0-9-]+}', can(may['story.read']), async (c) => {
    const { lang, href, deps, actor } = c.var
    const story = await storyBySlug(deps.db, c.req.param('slug'), lang)
    if (!story) return c.notFound()
    const { filled, result } = await readForm(c, answer)
    const again = (issues: Parameters<typeof renderStory>[3], status: 422 | 429) => {
      c.status(status)
      return renderStory(c, story, ports, issues)
    }
    if (!result.ok) return again({ filled, issues: result.issues }, 422)
    const address = c.env.address
    if (!(await limiter.consume(networkOf(address)).then(Boolean, () => false)))
      return again({ filled, issues: refuse(ratingTexts.tooMany, 'huu-ich').issues }, 429)

    const { 'huu-ich': useful, 'dieu-tot': good, 'dieu-chua-tot': bad, 'ly-do': words } = result.value
    const reader = readingOf({
      ...{ address, method: 'POST', isStaff: actor.userId !== null },
      header: (name) => c.req.header(name),
    })
    const rated = await rateStory(deps, raters, {
      ...{ slug: story.slug, words, reader, lang },
      wasUseful: useful === 'co',
      points: [...good, ...bad],
    })
    if (!rated.ok) return c.notFound()
    const said = rated.value.isCounted ? ratingTexts.thanks : ratingTexts.again
    return redirectSaying(c, href(storyPath(story)), said)
  })
  return site
}
