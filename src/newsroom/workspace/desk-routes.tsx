import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import type { RefusedAct } from './act-questions.tsx'
import { newsroomPath } from './addresses.ts'
import { deskInSight } from './desk-in-sight.ts'
import { DeskPage } from './desk-page.tsx'
import { LanguagesPage } from './languages-page.tsx'
import { takeMadeLink } from './made-link.ts'
import type { DeskPorts } from './ports.ts'
import { newsroomTexts } from './texts.ts'

/** An id in an address: what is longer is nobody's. */
export const editionInPath = '/toa-soan/ban/:editionId{[0-9]{1,9}}'
export const editionIdOf = (c: Context<AppEnv>): number => Number(c.req.param('editionId'))

const query = z.object({ doan: z.coerce.number().int().min(0).max(100_000).optional() })

/** /lam-viec/toa-soan/ban/<id>: the desk of an edition. */
export function deskRoutes(ports: DeskPorts): Routes {
  const app = routes()

  app.get(editionInPath, can(may['story.write']), (c) => deskPage(c, ports))

  app.get(`${editionInPath}/ngon-ngu`, can(may['story.write']), async (c) => {
    const { deps, actor, lang } = c.var
    const sight = await deskInSight(deps, actor, lang, ports, editionIdOf(c))
    if (!sight) return c.notFound()
    return c.render(<LanguagesPage lang={lang} sight={sight} />, {
      title: sight.edition.title || textsIn(lang, newsroomTexts).untitled,
      current: newsroomPath,
    })
  })

  return app
}

/** The desk of the edition in the address, with what a refused act says. */
export async function deskPage(c: Context<AppEnv>, ports: DeskPorts, refused?: RefusedAct) {
  const { deps, actor, lang } = c.var
  const sight = await deskInSight(deps, actor, lang, ports, editionIdOf(c))
  if (!sight) return c.notFound()
  if (refused) c.status(422)
  const { doan: chosen } = readQuery(c, query)
  const madeLink = takeMadeLink(c, sight.edition.id)
  return c.render(<DeskPage {...{ lang, sight, refused, chosen, madeLink }} />, {
    title: sight.edition.title || textsIn(lang, newsroomTexts).untitled,
    current: newsroomPath,
  })
}
