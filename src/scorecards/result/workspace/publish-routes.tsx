import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { type Text, textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound, type Result } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { roundPath } from '../../self/paths.ts'
import { enterDecision } from '../enter-decision.ts'
import { finaliseRound } from '../finalise-round.ts'
import { mayRunRound } from '../permissions.ts'
import { publishRound } from '../publish-round.ts'
import { PublishPage } from './publish-page.tsx'
import { roundName, roundResults } from './round-results.ts'
import { placeOf } from './routes.tsx'
import { publicationTexts } from './texts.ts'

const decisionForm = z.object({
  number: z.string().trim().max(60).default(''),
  day: z.union([z.literal(''), z.iso.date()]).default(''),
})

const idOf = (c: Context<AppEnv>): number => Number(c.req.param('roundId')) || 0

/** /lam-viec/cham-diem/dot/:roundId/cong-bo: to finalise, to enter the decision, to publish. */
export function publishRoutes(): Routes {
  const app = routes()

  app.get('/cham-diem/dot/:roundId/cong-bo', can(may['score.publish']), (c) => publishPage(c))

  app.post('/cham-diem/dot/:roundId/chot-dot', can(may['score.publish']), async (c) =>
    answer(c, await finaliseRound(c.var.deps, c.var.actor, idOf(c)), publicationTexts.saidFinalised),
  )

  app.post('/cham-diem/dot/:roundId/quyet-dinh', can(may['score.publish']), async (c) => {
    const { filled, result } = await readForm(c, decisionForm)
    const decided = result.ok
      ? await enterDecision(c.var.deps, c.var.actor, { roundId: idOf(c), ...result.value })
      : result
    return answer(c, decided, publicationTexts.saidDecided, filled)
  })

  app.post('/cham-diem/dot/:roundId/cong-bo', can(may['score.publish']), async (c) =>
    answer(c, await publishRound(c.var.deps, c.var.actor, idOf(c)), publicationTexts.saidPublished),
  )

  return app
}

function answer(c: Context<AppEnv>, result: Result, said: Text, filled?: Filled) {
  if (result.ok) return redirectSaying(c, `${roundPath(idOf(c))}/cong-bo`, said)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return publishPage(c, { issues: result.issues, filled })
}

async function publishPage(
  c: Context<AppEnv>,
  refused: { readonly issues?: readonly Issue[]; readonly filled?: Filled } = {},
) {
  const { actor, lang } = c.var
  const view = await roundResults(c)
  if (!view || !mayRunRound(actor, view.round)) return c.notFound()
  const t = textsIn(lang, publicationTexts)
  return c.render(<PublishPage {...{ ...view, lang, ...refused }} />, {
    title: `${t.title}: ${roundName(view.round, lang)}`,
    ...placeOf(view, t.title, lang),
  })
}
