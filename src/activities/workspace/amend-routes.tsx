import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Filled } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { type Activity, mayMove } from '../activity.ts'
import { amendActivity } from '../amend-activity.ts'
import { may, mayAmend, sightOf } from '../permissions.ts'
import type { ActivityDeps, PlanningPorts } from '../ports.ts'
import type { Upload } from '../store-evidence.ts'
import { loadVisible } from '../store-read.ts'
import { activitiesPath, activityPath } from './addresses.ts'
import { entryChoices } from './entry-choices.ts'
import { entryOf } from './entry-form.ts'
import { EntryPage } from './entry-page.tsx'
import { entryTexts } from './entry-texts.ts'
import { manyIds, one } from './filled.ts'
import { dayIn } from './log-routes.tsx'
import { filledOf } from './preset.ts'
import { sentEntry } from './sent-entry.ts'

/** Correcting what was logged, or completing what came back. */
export function amendRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/hoat-dong/:activityId/sua', can(may['activity.amend']), async (c) => {
    const activity = await amendable(c)
    if (!activity) return c.notFound()
    const filled = { ...filledOf(activity), version: String(activity.version) }
    return page(c, { ...c.var.deps, planning }, activity, filled, [])
  })

  app.post('/hoat-dong/:activityId/sua', can(may['activity.amend']), async (c) => {
    const activity = await amendable(c)
    if (!activity) return c.notFound()
    const deps = { ...c.var.deps, planning }
    const { filled, files, result } = await sentEntry(c, deps)
    const amended = result.ok
      ? await amendActivity(deps, c.var.actor, {
          activityId: activity.id,
          version: result.value.version ?? 0,
          entry: entryOf(result.value),
          files,
          links: result.value.link,
          removedEvidenceIds: result.value.drop,
        })
      : result
    if (amended.ok) return redirectSaying(c, activityPath(activity.id), entryTexts.amended)
    if (isNotFound(amended)) return c.notFound()
    return page(c, deps, activity, filled, files, amended.issues)
  })

  return app
}

/** The activity of the address, if the actor may amend it and it still can be. */
async function amendable(c: Context<AppEnv>): Promise<Activity | undefined> {
  const { actor, deps } = c.var
  const activity = await loadVisible(deps.db, sightOf(actor), Number(c.req.param('activityId')) || 0)
  return activity && mayAmend(actor, activity) && mayMove('amend', activity.state) ? activity : undefined
}

async function page(
  c: Context<AppEnv>,
  deps: ActivityDeps,
  amended: Activity,
  filled: Filled,
  kept: readonly Upload[],
  issues?: readonly Issue[],
) {
  const { actor, lang } = c.var
  const today = deps.clock.today().toString()
  const choices = await entryChoices(deps, actor, {
    agencyId: amended.agencyId,
    day: dayIn(filled, today),
    formKey: one(filled, 'form') || null,
    themeIds: manyIds(filled, 'theme'),
    workIds: manyIds(filled, 'work'),
  })
  if (!choices) return c.notFound()
  if (issues) c.status(422)
  const t = textsIn(lang, entryTexts)
  // The form posts to its own address; a key is not used for amending but the form carries one.
  const whole = { ...filled, clientKey: '00000000-0000-4000-8000-000000000000' }
  return c.render(<EntryPage {...{ lang, choices, filled: whole, issues, kept, today, amended }} />, {
    title: t.amendTitle,
    current: activitiesPath,
    breadcrumb: [{ label: amended.what, href: activityPath(amended.id) }, { label: t.amendTitle }],
  })
}
