import type { Context } from 'hono'
import { z } from 'zod'
import { zone } from '../../../platform/clock.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { boardHeadedBy, may } from '../../front/permissions.ts'
import { announceOutage } from '../announce-outage.ts'
import { cancelOutage } from '../cancel-outage.ts'
import { outagesAhead } from '../store-outages.ts'
import { texts } from '../texts.ts'
import { outagesPath } from './addresses.ts'
import { OutagesDesk } from './outages-desk.tsx'

/** A day and time as it is typed, in the zone of the province. */
const moment = z.iso
  .datetime({ local: true, error: say(texts.sayWhen) })
  .refine((local) => !local.endsWith('Z'), say(texts.sayWhen))
  .transform((local) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString())
const outageForm = z.object({
  startsAt: moment,
  endsAt: moment,
  shownFrom: z.union([z.literal('').transform(() => undefined), moment]).optional(),
  textVi: z.string().trim().min(1, say(texts.sayInVi)).max(500),
  textEn: z.string().trim().min(1, say(texts.sayInEn)).max(500),
})

/** Telling readers of a planned interruption. */
export function outageRoutes(): Routes {
  const app = routes()
  const keep = can(may['notice.keep'])
  app.get('/toa-soan/gian-doan', keep, (c) => desk(c, {}))
  app.post('/toa-soan/gian-doan', keep, async (c) => {
    const { filled, result: form } = await readForm(c, outageForm)
    const result = form.ok ? await announceOutage(c.var.deps, c.var.actor, form.value) : form
    if (result.ok) return redirectSaying(c, outagesPath, texts.announced)
    if (isNotFound(result)) return c.notFound()
    c.status(422)
    return desk(c, filled, result.issues)
  })
  app.post('/toa-soan/gian-doan/:outageId{[0-9]{1,9}}/go', keep, async (c) => {
    const outageId = Number(c.req.param('outageId'))
    const result = await cancelOutage(c.var.deps, c.var.actor, { outageId })
    return result.ok ? redirectSaying(c, outagesPath, texts.cancelled) : c.notFound()
  })
  return app
}

async function desk(c: Context<AppEnv>, filled: Filled, issues?: readonly Issue[]) {
  const { lang, deps, actor } = c.var
  const { db, clock } = deps
  if ((await boardHeadedBy(db, actor, clock.today().toString())) === undefined) return c.notFound()
  const now = clock.now()
  const outages = await outagesAhead(db, now.toString())
  const t = textsIn(lang, texts)
  return c.render(<OutagesDesk {...{ lang, outages, now, filled, issues }} />, {
    title: t.outages,
    breadcrumb: [{ label: t.newsroom, href: '/lam-viec/toa-soan' }, { label: t.outages }],
  })
}
