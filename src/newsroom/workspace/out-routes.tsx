import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import type { Edition } from '../edition.ts'
import { acceptUpward } from '../life/accept-upward.ts'
import { declineUpward } from '../life/decline-upward.ts'
import { markReviewed } from '../life/mark-reviewed.ts'
import { proposeUpward } from '../life/propose-upward.ts'
import { startCorrection } from '../life/start-correction.ts'
import { startTranslation } from '../life/start-translation.ts'
import { loadEdition } from '../life/store.ts'
import { unpublishEdition } from '../life/unpublish-edition.ts'
import { withdrawEdition } from '../life/withdraw-edition.ts'
import { may } from '../permissions.ts'
import { editionLangs } from '../story.ts'
import { actPaths } from './act-paths.ts'
import { reason } from './act-routes.tsx'
import { doneTexts } from './act-texts.ts'
import { deskPath } from './addresses.ts'
import { editionIdOf, editionInPath } from './desk-routes.tsx'
import { perform } from './perform.tsx'
import type { DeskPorts } from './ports.ts'

const whole = z.object({})

/** What may be done with a story that is out, and with it as a whole: posted from the desk of one of its editions. */
export function outRoutes(ports: DeskPorts): Routes {
  const app = routes()
  const [write, review] = [can(may['story.write']), can(may['story.review'])]
  const at = (end: string) => `${editionInPath}/${end}`

  app.post(at(actPaths.correct), write, (c) =>
    perform(c, ports, {
      key: 'correct',
      form: whole,
      said: doneTexts.correct,
      act: () =>
        withEdition(c, async ({ storyId, lang }) =>
          toDesk(await startCorrection(c.var.deps, c.var.actor, { storyId, lang })),
        ),
    }),
  )
  app.post(at('ban-dich'), write, (c) =>
    perform(c, ports, {
      key: 'translate',
      form: z.object({ lang: z.enum(editionLangs) }),
      said: doneTexts.translated,
      act: ({ lang }) =>
        withEdition(c, async ({ storyId }) =>
          toDesk(await startTranslation(c.var.deps, c.var.actor, { storyId, lang })),
        ),
    }),
  )
  app.post(at(actPaths.withdraw), review, (c) =>
    perform(c, ports, {
      key: 'withdraw',
      form: z.object({ withdrawReason: reason }),
      said: doneTexts.withdraw,
      act: ({ withdrawReason }) =>
        withEdition(c, async ({ storyId, lang }) =>
          back(c, await withdrawEdition(c.var.deps, c.var.actor, { storyId, lang, reason: withdrawReason })),
        ),
    }),
  )
  app.post(at(actPaths.unpublish), review, (c) =>
    perform(c, ports, {
      key: 'unpublish',
      form: z.object({ unpublishReason: reason, redirectTo: z.string().trim().max(300).default('') }),
      said: doneTexts.unpublish,
      act: ({ unpublishReason, redirectTo }) =>
        withEdition(c, async ({ storyId, lang }) => {
          const input = { storyId, lang, reason: unpublishReason, redirectTo }
          return back(c, await unpublishEdition(c.var.deps, c.var.actor, input))
        }),
    }),
  )
  app.post(at('de-nghi'), write, (c) =>
    perform(c, ports, {
      key: 'propose',
      form: whole,
      said: doneTexts.proposed,
      act: () =>
        withEdition(c, async ({ storyId }) =>
          back(c, await proposeUpward(c.var.deps, c.var.actor, { storyId })),
        ),
    }),
  )
  app.post(at('nhan-len'), review, (c) =>
    perform(c, ports, {
      key: 'accept',
      form: whole,
      said: doneTexts.accepted,
      act: () =>
        withEdition(c, async ({ storyId }) =>
          back(c, await acceptUpward(c.var.deps, c.var.actor, { storyId })),
        ),
    }),
  )
  app.post(at('de-lai'), review, (c) =>
    perform(c, ports, {
      key: 'decline',
      form: z.object({ declineReason: reason }),
      said: doneTexts.declined,
      act: ({ declineReason }) =>
        withEdition(c, async ({ storyId }) =>
          back(c, await declineUpward(c.var.deps, c.var.actor, { storyId, reason: declineReason })),
        ),
    }),
  )
  app.post(at('ra-soat'), write, (c) =>
    perform(c, ports, {
      key: 'review',
      form: z.object({ nextOn: z.union([z.iso.date(), z.literal('')]).default('') }),
      said: doneTexts.reviewed,
      act: ({ nextOn }) =>
        withEdition(c, async ({ storyId }) =>
          back(c, await markReviewed(c.var.deps, c.var.actor, { storyId, nextOn: nextOn || null })),
        ),
    }),
  )

  return app
}

/** The edition in the address as the actor may see it; a stranger's act finds nothing. */
async function withEdition(
  c: Context<AppEnv>,
  act: (edition: Edition) => Promise<Result<string>>,
): Promise<Result<string>> {
  const hand = await loadEdition(c.var.deps, c.var.actor, editionIdOf(c))
  return hand ? act(hand.edition) : notFound
}

const back = (c: Context<AppEnv>, result: Result<unknown>): Result<string> =>
  result.ok ? done(deskPath(editionIdOf(c))) : result

const toDesk = (result: Result<{ editionId: number }>): Result<string> =>
  result.ok ? done(deskPath(result.value.editionId)) : result
