import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type ReadForm, readForm, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import type { Text } from '../../../platform/i18n.ts'
import { isNotFound, type Result } from '../../../platform/result.ts'
import { mostLines } from '../arrangement.ts'
import { moveBlock } from '../move-block.ts'
import { movePin } from '../move-pin.ts'
import { may } from '../permissions.ts'
import { pinStory } from '../pin-story.ts'
import { setCounts } from '../set-counts.ts'
import { texts } from '../texts.ts'
import { unpinStory } from '../unpin-story.ts'
import { frontPath } from './addresses.ts'
import { showDesk } from './show-desk.tsx'

const revision = z.coerce.number().int().min(0).default(0)
const pinForm = z.object({
  revision,
  storyId: z.coerce.number().int().min(1, say(texts.chooseStory)).max(2_147_483_647, say(texts.chooseStory)),
  until: z.union([z.literal('').transform(() => null), z.iso.date(say(texts.dayIsOver))]).default(null),
})
const moveForm = z.object({ revision, direction: z.enum(['up', 'down']) })
const plainForm = z.object({ revision })
const countsForm = z
  .object({ revision })
  .catchall(
    z.coerce
      .number(say(texts.chooseCount))
      .int()
      .min(0, say(texts.chooseCount))
      .max(mostLines, say(texts.chooseCount)),
  )

/** Arranging the front page. */
export function frontRoutesOfDesk(): Routes {
  const app = routes()
  const arrange = can(may['front.arrange'])
  app.get('/toa-soan/trang-chu', arrange, (c) => showDesk(c, {}))
  app.post('/toa-soan/trang-chu/ghim', arrange, async (c) =>
    act(c, await readForm(c, pinForm), texts.pinned, (input) => pinStory(c.var.deps, c.var.actor, input)),
  )
  app.post('/toa-soan/trang-chu/ghim/:storyId{[0-9]{1,9}}/go', arrange, async (c) =>
    act(c, await readForm(c, plainForm), texts.unpinned, (input) =>
      unpinStory(c.var.deps, c.var.actor, { ...input, storyId: Number(c.req.param('storyId')) }),
    ),
  )
  app.post('/toa-soan/trang-chu/ghim/:storyId{[0-9]{1,9}}/chuyen', arrange, async (c) =>
    act(c, await readForm(c, moveForm), texts.moved, (input) =>
      movePin(c.var.deps, c.var.actor, { ...input, storyId: Number(c.req.param('storyId')) }),
    ),
  )
  app.post('/toa-soan/trang-chu/muc/:key/chuyen', arrange, async (c) =>
    act(c, await readForm(c, moveForm), texts.moved, (input) =>
      moveBlock(c.var.deps, c.var.actor, { ...input, key: c.req.param('key') }),
    ),
  )
  app.post('/toa-soan/trang-chu/so-dong', arrange, async (c) =>
    act(c, await readForm(c, countsForm), texts.applied, ({ revision, ...counts }) =>
      setCounts(c.var.deps, c.var.actor, { revision, counts }),
    ),
  )
  return app
}

async function act<T>(
  c: Context<AppEnv>,
  { filled, result: form }: ReadForm<T>,
  said: Text,
  step: (input: T) => Promise<Result>,
) {
  const result = form.ok ? await step(form.value) : form
  if (result.ok) return redirectSaying(c, frontPath, said)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return showDesk(c, filled, result.issues)
}
