import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { done } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import { addComment } from '../reviewing/add-comment.ts'
import { endGuestLink } from '../reviewing/end-guest-link.ts'
import { makeGuestLink } from '../reviewing/make-guest-link.ts'
import { settleComment } from '../reviewing/settle-comment.ts'
import { doneTexts } from './act-texts.ts'
import { deskPath } from './addresses.ts'
import { editionIdOf, editionInPath } from './desk-routes.tsx'
import { handOn } from './made-link.ts'
import { perform } from './perform.tsx'
import type { DeskPorts } from './ports.ts'
import { remarkForm } from './remark-form.ts'

const whole = z.object({})
const guest = z.object({
  guest: z.string().trim().max(200).default(''),
  days: z.coerce.number().int().catch(0).default(0),
})

/** Talking about a draft: comments, and links for people without an account. */
export function remarkRoutes(ports: DeskPorts): Routes {
  const app = routes()
  const write = can(may['story.write'])

  app.post(`${editionInPath}/gop-y`, write, (c) =>
    perform(c, ports, {
      key: 'comment',
      form: remarkForm,
      said: doneTexts.commented,
      async act({ block, text }) {
        const editionId = editionIdOf(c)
        const added = await addComment(c.var.deps, c.var.actor, { editionId, block, text })
        return added.ok ? done(`${deskPath(editionId)}#trao-doi`) : added
      },
    }),
  )

  app.post(`${editionInPath}/gop-y/:commentId{[0-9]{1,9}}/xong`, write, (c) =>
    perform(c, ports, {
      key: 'settle',
      form: whole,
      said: doneTexts.settled,
      async act() {
        const commentId = Number(c.req.param('commentId'))
        const settled = await settleComment(c.var.deps, c.var.actor, { commentId })
        return settled.ok ? done(`${deskPath(editionIdOf(c))}#trao-doi-${commentId}`) : settled
      },
    }),
  )

  app.post(`${editionInPath}/lien-ket`, write, (c) =>
    perform(c, ports, {
      key: 'guest',
      form: guest,
      said: doneTexts.linkMade,
      async act(input) {
        const editionId = editionIdOf(c)
        const made = await makeGuestLink(c.var.deps, c.var.actor, { editionId, ...input })
        if (!made.ok) return made
        handOn(c, editionId, made.value.token)
        return done(deskPath(editionId))
      },
    }),
  )

  app.post(`${editionInPath}/lien-ket/:linkId{[0-9]{1,9}}/ket-thuc`, write, (c) =>
    perform(c, ports, {
      key: 'endLink',
      form: whole,
      said: doneTexts.linkEnded,
      async act() {
        const linkId = Number(c.req.param('linkId'))
        const ended = await endGuestLink(c.var.deps, c.var.actor, { linkId })
        return ended.ok ? done(deskPath(editionIdOf(c))) : ended
      },
    }),
  )

  return app
}
