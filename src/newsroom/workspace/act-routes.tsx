import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { done, type Result } from '../../platform/result.ts'
import { approveEdition } from '../life/approve-edition.ts'
import { confirmDocument } from '../life/confirm-document.ts'
import { discardEdition } from '../life/discard-edition.ts'
import { forcePublishEdition } from '../life/force-publish-edition.ts'
import { publishEdition } from '../life/publish-edition.ts'
import { ratifyEdition } from '../life/ratify-edition.ts'
import { returnEdition } from '../life/return-edition.ts'
import { scheduleEdition } from '../life/schedule-edition.ts'
import { submitEdition } from '../life/submit-edition.ts'
import { takeBackEdition } from '../life/take-back-edition.ts'
import { unscheduleEdition } from '../life/unschedule-edition.ts'
import { may } from '../permissions.ts'
import { actPaths } from './act-paths.ts'
import { doneTexts } from './act-texts.ts'
import type { ActKey } from './acts-for.ts'
import { deskPath, newsroomPath } from './addresses.ts'
import { editionIdOf, editionInPath } from './desk-routes.tsx'
import { moment } from './moment.ts'
import { perform } from './perform.tsx'
import type { DeskPorts } from './ports.ts'

export const reason = z.string().trim().max(1000).default('')
const whole = z.object({})
/** What the person has read: a form without the mark has read nothing. */
const seen = z.string().max(60).default('')
const read = z.object({ revision: z.coerce.number().int().min(0).default(0), seen })

/** The steps towards readers, each posted from the desk of its edition. */
export function actRoutes(ports: DeskPorts): Routes {
  const app = routes()
  const [write, review, force] = [can(may['story.write']), can(may['story.review']), can(may['story.force'])]
  const pathOf = (key: ActKey) => `${editionInPath}/${actPaths[key]}`
  /** Does the step and goes back to the desk, or on to the queue. */
  const step = <S extends z.ZodType>(
    c: Context<AppEnv>,
    key: ActKey,
    form: S,
    act: (input: z.output<S>, editionId: number) => Promise<Result<unknown>>,
    onTo = deskPath(editionIdOf(c)),
  ) =>
    perform(c, ports, {
      key,
      form,
      said: doneTexts[key],
      async act(input) {
        const result = await act(input, editionIdOf(c))
        return result.ok ? done(onTo) : result
      },
    })

  app.post(pathOf('submit'), write, (c) =>
    step(c, 'submit', read, ({ revision, seen }, editionId) =>
      submitEdition(c.var.deps, c.var.actor, { editionId, revision, seen }),
    ),
  )
  app.post(pathOf('takeBack'), write, (c) =>
    step(c, 'takeBack', whole, (_, editionId) => takeBackEdition(c.var.deps, c.var.actor, { editionId })),
  )
  app.post(pathOf('return'), review, (c) =>
    step(c, 'return', z.object({ returnReason: reason }), ({ returnReason }, editionId) =>
      returnEdition(c.var.deps, c.var.actor, { editionId, reason: returnReason }),
    ),
  )
  app.post(pathOf('approve'), review, (c) =>
    step(c, 'approve', read, ({ revision, seen }, editionId) =>
      approveEdition(c.var.deps, c.var.actor, { editionId, revision, seen }),
    ),
  )
  app.post(pathOf('approveAndPublish'), review, (c) =>
    step(c, 'approveAndPublish', read, async ({ revision, seen }, editionId) => {
      const approved = await approveEdition(c.var.deps, c.var.actor, { editionId, revision, seen })
      return approved.ok ? publishEdition(c.var.deps, c.var.actor, { editionId, revision, seen }) : approved
    }),
  )
  app.post(pathOf('publish'), review, (c) =>
    step(c, 'publish', read, ({ revision, seen }, editionId) =>
      publishEdition(c.var.deps, c.var.actor, { editionId, revision, seen }),
    ),
  )
  app.post(pathOf('schedule'), review, (c) =>
    step(c, 'schedule', z.object({ at: moment, seen }), ({ at, seen }, editionId) =>
      scheduleEdition(c.var.deps, c.var.actor, { editionId, at, seen }),
    ),
  )
  app.post(pathOf('unschedule'), review, (c) =>
    step(c, 'unschedule', whole, (_, editionId) => unscheduleEdition(c.var.deps, c.var.actor, { editionId })),
  )
  app.post(pathOf('force'), force, (c) =>
    step(c, 'force', z.object({ forceReason: reason }), ({ forceReason }, editionId) =>
      forcePublishEdition(c.var.deps, c.var.actor, { editionId, reason: forceReason }),
    ),
  )
  app.post(pathOf('ratify'), review, (c) =>
    step(c, 'ratify', whole, (_, editionId) => ratifyEdition(c.var.deps, c.var.actor, { editionId })),
  )
  app.post(pathOf('confirmDocument'), review, (c) =>
    step(c, 'confirmDocument', read, ({ seen }, editionId) =>
      confirmDocument(c.var.deps, c.var.actor, { editionId, seen }),
    ),
  )
  app.post(pathOf('discard'), write, (c) =>
    step(
      c,
      'discard',
      whole,
      (_, editionId) => discardEdition(c.var.deps, c.var.actor, { editionId }),
      newsroomPath,
    ),
  )

  return app
}
