import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { markOf } from '../../platform/offline/index.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { logsFor, may, sightOf } from '../permissions.ts'
import type { ActivityDeps, PlanningPorts } from '../ports.ts'
import type { Upload } from '../store-evidence.ts'
import { loadVisible } from '../store-read.ts'
import { activityPath } from './addresses.ts'
import { entryChoices } from './entry-choices.ts'
import { EntryPage } from './entry-page.tsx'
import { entryTexts } from './entry-texts.ts'
import { manyIds, one } from './filled.ts'
import { logSent } from './log-sent.ts'
import { presetEntry } from './preset.ts'

const id = z.coerce.number().int().positive().optional()
const query = z.object({
  viec: id,
  'don-vi': id,
  giong: id,
  'hinh-thuc': z.string().max(60).optional(),
  /** Begins empty, not as the last time. */
  trong: z.literal('1').optional(),
})

/** /lam-viec/ghi: from any way that leads here, a form that is filled in as far as that way says. */
export function logRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/ghi', can(may['activity.log']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const start = await startOf(c, deps)
    return start ? page(c, deps, start, []) : c.notFound()
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
    return page(c, deps, isKeyUsed ? { ...filled, clientKey: randomUUID() } : filled, files, logged.issues)
  })

  return app
}

/** What the form begins with; undefined when what the address names is not this officer's. */
async function startOf(c: Context<AppEnv>, deps: ActivityDeps): Promise<Filled | undefined> {
  const { actor } = c.var
  const asked = readQuery(c, query)
  const like = asked.giong ? await loadVisible(deps.db, sightOf(actor), asked.giong) : undefined
  const agencyId = await agencyAsked(deps, logsFor(actor), { ...asked, likeAgency: like?.agencyId })
  if (agencyId === undefined) return undefined
  const today = deps.clock.today().toString()
  const workIds = asked.viec ? [asked.viec] : []
  const choices = await entryChoices(deps, actor, {
    agencyId,
    day: today,
    formKey: null,
    themeIds: [],
    workIds,
  })
  if (!choices) return undefined
  const work = choices.work.find(({ assignmentId }) => assignmentId === asked.viec)
  return presetEntry({
    agencyId,
    areaId: choices.areas.own.id,
    today,
    forms: choices.words.forms,
    work,
    like,
    formKey: asked['hinh-thuc'],
    lastUsed: asked.trong ? [] : choices.lastUsed,
  })
}

type Asked = { viec?: number; 'don-vi'?: number; likeAgency?: number }

/** The agency named, or whose work or earlier activity it is, or the officer's first. */
async function agencyAsked(
  deps: ActivityDeps,
  own: readonly number[],
  asked: Asked,
): Promise<number | undefined> {
  if (asked['don-vi']) return own.find((agencyId) => agencyId === asked['don-vi'])
  if (asked.viec)
    for (const agencyId of own)
      if ((await deps.planning.assignmentsOf(deps.db, agencyId, [asked.viec])).length > 0) return agencyId
  return own.find((agencyId) => agencyId === asked.likeAgency) ?? own[0]
}

async function page(
  c: Context<AppEnv>,
  deps: ActivityDeps,
  filled: Filled,
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
  const isLikeLast = !issues && !c.req.query('giong') && !c.req.query('trong')
  const about = { lang, choices, filled, issues, kept, today, isLikeLast }
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
