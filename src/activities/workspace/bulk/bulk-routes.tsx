import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { logDays } from '../../bulk/log-days.ts'
import { logsFor, may } from '../../permissions.ts'
import type { ActivityDeps, PlanningPorts } from '../../ports.ts'
import type { ReadNote } from '../../quick-note/read-note.ts'
import type { Upload } from '../../store-evidence.ts'
import { activitiesPath } from '../addresses.ts'
import { type Begun, beginEntry } from '../begin-entry.ts'
import { entryChoices } from '../entry-choices.ts'
import { many, manyIds, one } from '../filled.ts'
import { sentForm } from '../sent-entry.ts'
import { bulkForm, entriesOf } from './bulk-form.ts'
import { BulkPage } from './bulk-page.tsx'
import { bulkTexts } from './bulk-texts.ts'

/** /lam-viec/ghi/nhieu: several days at once, from a note that names them or by choosing them. */
export function bulkRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/ghi/nhieu', can(may['activity.log']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const begun = await beginEntry(c, deps)
    if (!begun) return c.notFound()
    const filled = { ...begun.filled, ...(begun.note && daysFilled(begun.note.read)) }
    return page(c, deps, { ...begun, filled }, [])
  })

  app.post('/ghi/nhieu', can(may['activity.log']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const { filled, files, result } = await sentForm(c, deps, bulkForm)
    const logged = result.ok
      ? await logDays(deps, c.var.actor, {
          clientKey: result.value.clientKey,
          entries: entriesOf(result.value),
          files,
          links: result.value.link,
        })
      : result
    if (logged.ok) {
      const { vi, en } = bulkTexts.logged
      const count = logged.value.logged
      return redirectSaying(
        c,
        activitiesPath,
        count === 0 ? bulkTexts.loggedBefore : { vi: vi(count), en: en(count) },
      )
    }
    if (isNotFound(logged)) return c.notFound()
    const isKeyUsed = logged.issues.some(({ field }) => field === 'clientKey')
    const again = isKeyUsed ? { ...filled, clientKey: randomUUID() } : filled
    return page(c, deps, { filled: again, isLikeLast: false }, files, logged.issues)
  })

  return app
}

/** The days of a note, and how often on each; what is the same every day stands once. */
const daysFilled = ({ days, times }: ReadNote): Filled => ({
  day: days,
  ...(times.length > 1 && { times: '' }),
  ...Object.fromEntries(
    times.length > 1 ? days.map((day, i) => [`times-${day}`, String(times[i] ?? 1)]) : [],
  ),
})

async function page(
  c: Context<AppEnv>,
  deps: ActivityDeps,
  { filled, note }: Begun,
  kept: readonly Upload[],
  issues?: readonly Issue[],
) {
  const { actor, lang } = c.var
  const agencyId = logsFor(actor).find((id) => String(id) === String(filled.agency))
  if (agencyId === undefined) return c.notFound()
  const today = deps.clock.today().toString()
  const days = many(filled, 'day').filter((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day <= today)
  const choices = await entryChoices(deps, actor, {
    agencyId,
    day: days[0] ?? today,
    formKey: one(filled, 'form') || null,
    themeIds: manyIds(filled, 'theme'),
    workIds: manyIds(filled, 'work'),
  })
  if (!choices) return c.notFound()
  if (issues) c.status(422)
  return c.render(<BulkPage {...{ lang, choices, filled, issues, kept, today, note }} />, {
    title: textsIn(lang, bulkTexts).title,
    current: '/lam-viec/ghi',
  })
}
