import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import type { Text } from '../../platform/i18n.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { enterNumber } from '../acts/enter-number.ts'
import { lockFigure } from '../acts/lock-figure.ts'
import { returnReport } from '../acts/return-report.ts'
import { sendReport } from '../acts/send-report.ts'
import { signReport } from '../acts/sign-report.ts'
import { submitReport } from '../acts/submit-report.ts'
import { unlockFigure } from '../acts/unlock-figure.ts'
import { figurePath, reportPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { renderReport } from './render-report.tsx'
import { one, reportIdIn } from './report-at.ts'
import { reportTexts } from './report-texts.ts'

const chosen = z.object({ so: z.string().max(80).optional() })
const signForm = z.object({ ban: z.string().max(64).optional() })
const returnForm = z.object({ 'ly-do': z.string().max(2_000).default('') })
const numberForm = z.object({
  so: z.coerce.number().int().catch(0),
  ngay: z.iso.date().catch(''),
})
/** Written the Vietnamese way: '1.204' is a thousand, '34,5' a half. */
const vietnameseNumber = z
  .string()
  .max(20)
  .transform((typed) => Number(typed.trim().replaceAll('.', '').replace(',', '.') || Number.NaN))
const unlockForm = z.object({ 'gia-tri': vietnameseNumber, 'ly-do': z.string().max(1_000).default('') })

/** /lam-viec/bao-cao/:reportId and its acts. */
export function reportRoutes(): Routes {
  const app = routes()

  app.get(one, can(may['report.see']), (c) => renderReport(c, { key: readQuery(c, chosen).so }))

  app.post(`${one}/trinh`, can(may['report.write']), async (c) =>
    answer(
      c,
      await submitReport(c.var.deps, c.var.actor, { reportId: reportIdIn(c) }),
      reportTexts.submitted,
    ),
  )

  app.post(`${one}/ky`, can(may['report.sign']), async (c) => {
    const { result } = await readForm(c, signForm)
    const seen = result.ok ? result.value.ban : undefined
    const asked = { reportId: reportIdIn(c), seen }
    return answer(c, await signReport(c.var.deps, c.var.actor, asked), reportTexts.signed)
  })

  app.post(`${one}/tra-lai`, can(may['report.sign']), async (c) => {
    const { filled, result } = await readForm(c, returnForm)
    const reason = result.ok ? result.value['ly-do'] : ''
    const returned = await returnReport(c.var.deps, c.var.actor, { reportId: reportIdIn(c), reason })
    return answer(c, returned, reportTexts.givenBack, filled)
  })

  app.post(`${one}/so-van-ban`, can(may['report.send']), async (c) => {
    const { filled, result } = await readForm(c, numberForm)
    const { so: number, ngay: issuedOn } = result.ok ? result.value : { so: 0, ngay: '' }
    const asked = { reportId: reportIdIn(c), number, issuedOn }
    return answer(c, await enterNumber(c.var.deps, c.var.actor, asked), reportTexts.numbered, filled)
  })

  app.post(`${one}/gui`, can(may['report.send']), async (c) =>
    answer(c, await sendReport(c.var.deps, c.var.actor, { reportId: reportIdIn(c) }), reportTexts.sent),
  )

  app.post(`${one}/so-lieu/:key/mo-khoa`, can(may['report.write']), async (c) => {
    const { filled, result } = await readForm(c, unlockForm)
    const [reportId, key] = [reportIdIn(c), c.req.param('key')]
    const { 'gia-tri': value, 'ly-do': reason } = result.ok
      ? result.value
      : { 'gia-tri': Number.NaN, 'ly-do': '' }
    const set = await unlockFigure(c.var.deps, c.var.actor, { reportId, key, value, reason })
    return answer(c, set, reportTexts.figureSet, filled, key)
  })

  app.post(`${one}/so-lieu/:key/khoa`, can(may['report.write']), async (c) => {
    const asked = { reportId: reportIdIn(c), key: c.req.param('key') }
    const locked = await lockFigure(c.var.deps, c.var.actor, asked)
    return answer(c, locked, reportTexts.figureLocked, {}, asked.key)
  })

  return app
}

function answer(c: Context<AppEnv>, result: Result<unknown>, said: Text, filled: Filled = {}, key?: string) {
  const id = reportIdIn(c)
  if (result.ok) return redirectSaying(c, key ? figurePath(id, key) : reportPath(id), said)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return renderReport(c, { key, issues: result.issues, filled })
}
