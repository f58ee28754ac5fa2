import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import type { Text } from '../../platform/i18n.ts'
import { sendFile } from '../../platform/media/index.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import { confirmAll } from '../round/confirm-all.ts'
import { refreshProposals } from '../round/refresh-proposals.ts'
import { reopenSheet } from '../round/reopen-sheet.ts'
import { returnToUnit } from '../round/return-to-unit.ts'
import type { ScorePorts } from '../round/score-deps.ts'
import { signSheet } from '../round/sign-sheet.ts'
import { sheetInSight } from '../round/store.ts'
import { evidenceOf } from '../round/store-evidence.ts'
import { submitSheet } from '../round/submit-sheet.ts'
import { sheetPath } from './paths.ts'
import { backForm, confirmForm, signForm } from './self-form.ts'
import { showSheet } from './show-sheet.tsx'
import { sheetTexts as t } from './texts.ts'

const query = z.object({
  'tieu-chi': z.coerce.number().int().positive().optional(),
  xem: z.literal('tat-ca').optional(),
})

/** The page of a sheet and what is done with the whole of it. */
export function sheetRoutes({ outside }: ScorePorts): Routes {
  const app = routes()
  const at = '/cham-diem/phieu/:sheetId{[0-9]+}'

  app.get(at, can(may['score.see']), (c) => {
    const { 'tieu-chi': criterionId, xem } = readQuery(c, query)
    return showSheet(c, sheetIdOf(c), { criterionId, isWhole: xem !== undefined })
  })

  app.get(`${at}/tai-lieu/:evidenceId{[0-9]+}`, can(may['score.see']), async (c) => {
    const { deps, actor } = c.var
    const sheet = await sheetInSight(deps.db, actor, sheetIdOf(c))
    const id = Number(c.req.param('evidenceId'))
    const file = sheet && (await evidenceOf(deps.db, sheet.id)).find((one) => one.id === id)
    if (!file?.sha256 || file.size === null || file.mediaType === null) return c.notFound()
    const { sha256, size, mediaType, name } = file
    return sendFile(c, { sha256, size, mediaType, name }, 'download')
  })

  app.post(`${at}/xac-nhan`, can(may['score.self']), async (c) => {
    const { result } = await readForm(c, confirmForm)
    const code = (result.ok && result.value.code) || null
    const confirmed = await confirmAll(c.var.deps, c.var.actor, { sheetId: sheetIdOf(c), code })
    const count = confirmed.ok ? confirmed.value.confirmed : 0
    return answer(c, confirmed, count === 0 ? t.saidNothing : both(t.saidConfirmed, count))
  })

  app.post(`${at}/tinh-lai`, can(may['score.self']), async (c) => {
    const refreshed = await refreshProposals({ ...c.var.deps, outside }, c.var.actor, sheetIdOf(c))
    return answer(c, refreshed, both(t.saidRefreshed, refreshed.ok ? refreshed.value.changed : 0))
  })

  app.post(`${at}/trinh`, can(may['score.self']), async (c) =>
    answer(c, await submitSheet(c.var.deps, c.var.actor, sheetIdOf(c)), t.saidSubmitted),
  )

  app.post(`${at}/ky`, can(may['score.sign']), async (c) => {
    const { result } = await readForm(c, signForm)
    const sheetId = sheetIdOf(c)
    const signed = result.ok
      ? await signSheet(c.var.deps, c.var.actor, { sheetId, edit: result.value.edit })
      : result
    return answer(c, signed, t.saidSigned)
  })

  app.post(`${at}/tra-lai`, can(may['score.sign']), (c) => goBack(c, returnToUnit))
  app.post(`${at}/mo-lai`, can(may['score.reopen']), (c) => goBack(c, reopenSheet))

  return app
}

async function goBack(c: Context<AppEnv>, act: typeof returnToUnit) {
  const { filled, result } = await readForm(c, backForm)
  const sheetId = sheetIdOf(c)
  const reason = result.ok ? result.value.backReason : ''
  const back = result.ok ? await act(c.var.deps, c.var.actor, { sheetId, reason }) : result
  if (back.ok) return redirectSaying(c, sheetPath(sheetId), t.saidBack)
  if (isNotFound(back)) return c.notFound()
  c.status(422)
  const issues = back.issues.map((issue) =>
    issue.field === 'reason' ? { ...issue, field: 'backReason' } : issue,
  )
  return showSheet(c, sheetId, { issues, filled: { backReason: '', ...filled } })
}

async function answer(c: Context<AppEnv>, result: Result<unknown>, said: Text) {
  const sheetId = sheetIdOf(c)
  if (result.ok) return redirectSaying(c, sheetPath(sheetId), said)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return showSheet(c, sheetId, { issues: result.issues })
}

type Counted = { readonly vi: (count: number) => string; readonly en: (count: number) => string }

const both = ({ vi, en }: Counted, count: number): Text => ({ vi: vi(count), en: en(count) })

const sheetIdOf = (c: Context<AppEnv>): number => Number(c.req.param('sheetId')) || 0
