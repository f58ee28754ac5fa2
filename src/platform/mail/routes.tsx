import { z } from 'zod'
import { can } from '../http/can.ts'
import { readQuery } from '../http/form.ts'
import { redirectSaying } from '../http/notice.ts'
import { type Routes, routes } from '../http/routes.ts'
import { textsIn } from '../i18n.ts'
import { isReadable, mailStates } from './mail.ts'
import { MailListPage } from './mail-list-page.tsx'
import { MailPage } from './mail-page.tsx'
import { may } from './permissions.ts'
import { attachmentsOf, listMails, mailById, requeueMail } from './store.ts'
import { texts } from './texts.ts'

const path = '/lam-viec/hop-thu-di'
const perPage = 50

const query = z.object({
  tinh: z.enum(mailStates).optional(),
  tim: z.string().trim().max(100).optional(),
  trang: z.coerce.number().int().min(1).max(100_000).default(1),
})

/** /lam-viec/hop-thu-di: what went out, what waits, what failed. For administrators; mounted under /lam-viec. */
export function mailRoutes(): Routes {
  const app = routes()

  app.get('/hop-thu-di', can(may['mail.read']), async (c) => {
    const { tinh: state, tim: words, trang: number } = readQuery(c, query)
    const found = await listMails(c.var.deps.db, { state, words }, perPage, (number - 1) * perPage)
    if (number > 1 && found.total === 0) return c.redirect(path, 303)
    const list = { ...found, state, words, page: { number, perPage, total: found.total } }
    return c.render(<MailListPage lang={c.var.lang} isDemo={c.var.deps.demo} {...list} />, {
      title: textsIn(c.var.lang, texts).title,
      current: path,
    })
  })

  app.get('/hop-thu-di/:id{[0-9]{1,15}}', can(may['mail.read']), async (c) => {
    const mail = await mailById(c.var.deps.db, Number(c.req.param('id')))
    if (!mail) return c.notFound()
    const { demo, origin } = c.var.deps
    const shown = isReadable(mail, demo) ? mail : { ...mail, body: '' }
    const attachments = await attachmentsOf(c.var.deps.db, mail.id)
    const props = { lang: c.var.lang, mail: shown, isHidden: shown !== mail, attachments, origin }
    const page = <MailPage {...props} />
    return c.render(page, { title: mail.subject, current: path })
  })

  app.post('/hop-thu-di/:id{[0-9]{1,15}}/gui-lai', can(may['mail.send-again']), async (c) => {
    const isQueued = await requeueMail(c.var.deps.db, Number(c.req.param('id')))
    return redirectSaying(c, path, isQueued ? texts.queuedAgain : texts.alreadySent)
  })
  return app
}
