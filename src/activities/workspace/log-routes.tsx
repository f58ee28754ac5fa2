import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Filled } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { markOf } from '../../platform/offline/index.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { logsFor, may } from '../permissions.ts'
import type { ActivityDeps, PlanningPorts } from '../ports.ts'
import type { Upload } from '../store-evidence.ts'
import { activityPath, manyPath } from './addresses.ts'
import { type Begun, beginEntry } from './begin-entry.ts'
import { entryChoices } from './entry-choices.ts'
import { EntryPage } from './entry-page.tsx'
import { entryTexts } from './entry-texts.ts'
import { manyIds, one } from './filled.ts'
import { logSent } from './log-sent.ts'

/** /lam-viec/ghi: from any way that leads here, a form that is filled in as far as that way says. */
export function logRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/ghi', can(may['activity.log']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const begun = await beginEntry(c, deps)
    if (!begun) return c.notFound()
    if (begun.note && begun.note.read.days.length > 1)
      return c.redirect(`${manyPath}${new URL(c.req.url).search}`, 303)
    return page(c, deps, begun, [])
  })

  app.post('/ghi', can(may['activity.log']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const { filled, files, logged } = await logSent(c, deps)
    if (logged.ok) {
      const { activityId, isRepeat } = logged.value
      return redirectSaying(
        c,
        activityPath(activityId),
        isRepeat ? entryTexts.loggedBefore : entryTexts.logged,
      )
    }
    if (isNotFound(logged)) return c.notFound()
    const isKeyUsed = logged.issues.some(({ field }) => field === 'clientKey')
    const again = isKeyUsed ? { ...filled, clientKey: randomUUID() } : filled
    return page(c, deps, { filled: again, isLikeLast: false }, files, logged.issues)
  })

  return app
}

async function page(
  c: Context<AppEnv>,
  deps: ActivityDeps,
  { filled, note, isLikeLast }: Begun,
  kept: readonly Upload[],
  issues?: readonly Issue[],
) {
  const { actor, lang } = c.var
  const agencyId = logsFor(actor).find((one) => String(one) === String(filled.agency))
  if (agencyId === undefined) return c.notFound()
  const today = deps.clock.today().toString()
  const choices = await entryChoices(deps, actor, {
    agencyId,
    day: dayIn(filled, today),
    formKey: one(filled, 'form') || null,
    themeIds: manyIds(filled, 'theme'),
    workIds: manyIds(filled, 'work'),
  })
  if (!choices) return c.notFound()
  if (issues) c.status(422)
  const about = { lang, choices, filled, issues, kept, today, note, isLikeLast }
  return c.render(<EntryPage {...about} account={markOf(c)} />, {
    title: textsIn(lang, entryTexts).logTitle,
    current: '/lam-viec/ghi',
  })
}

/** The day that was written, if it is one and not to come: themes and words are those of that day. */
export const dayIn = (filled: Filled, today: string): string => {
  const day = one(filled, 'doneFrom')
  return z.iso.date().safeParse(day).success && day <= today ? day : today
}
