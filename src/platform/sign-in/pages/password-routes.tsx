import type { Context } from 'hono'
import { can } from '../../http/can.ts'
import type { AppEnv } from '../../http/context.ts'
import { readForm } from '../../http/form.ts'
import { redirectSaying } from '../../http/notice.ts'
import { type Routes, routes } from '../../http/routes.ts'
import { textsIn } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import type { SignIn } from '../create-sign-in.ts'
import { ForgottenPage, LinkOverPage, LinkSentPage } from './forgotten-page.tsx'
import { forgottenForm, resetForm } from './forms.ts'
import { may } from './permissions.ts'
import { ResetPage } from './reset-page.tsx'
import { forgottenTexts, resetTexts } from './texts.ts'

/** /quen-mat-khau asks for a link, /dat-lai-mat-khau is where the link leads. */
export function passwordRoutes(signIn: SignIn): Routes {
  const app = routes()

  app.get('/quen-mat-khau', can(may['sign-in.use']), (c) =>
    c.render(<ForgottenPage lang={c.var.lang} href={c.var.href} filled={{}} issues={[]} />, {
      title: textsIn(c.var.lang, forgottenTexts).title,
    }),
  )

  app.post('/quen-mat-khau', can(may['sign-in.use']), async (c) => {
    const t = textsIn(c.var.lang, forgottenTexts)
    const common = { lang: c.var.lang, href: c.var.href }
    const { filled, result } = await readForm(c, forgottenForm)
    if (!result.ok) {
      c.status(422)
      return c.render(<ForgottenPage {...common} filled={filled} issues={result.issues} />, {
        title: t.title,
      })
    }
    await signIn.requestReset(result.value.email)
    const page = <LinkSentPage {...common} email={result.value.email} isDemo={c.var.deps.demo} />
    return c.render(page, { title: t.sentTitle })
  })

  app.get('/dat-lai-mat-khau', can(may['sign-in.use']), (c) => {
    const token = c.req.query('ma') ?? ''
    return setPage(c, signIn, token)
  })

  app.post('/dat-lai-mat-khau', can(may['sign-in.use']), async (c) => {
    const { filled, result } = await readForm(c, resetForm)
    const token = String(filled.ma ?? '')
    if (!result.ok) return setPage(c, signIn, token, result.issues)
    const reset = await signIn.reset(token, result.value.password)
    if (!reset.ok) return setPage(c, signIn, token, reset.issues)
    return redirectSaying(c, c.var.href('/dang-nhap'), resetTexts.saved)
  })
  return app
}

/** The address carries the token, so the page is kept nowhere. */
async function setPage(c: Context<AppEnv>, signIn: SignIn, token: string, issues: readonly Issue[] = []) {
  c.header('Cache-Control', 'no-store')
  const common = { lang: c.var.lang, href: c.var.href }
  const t = textsIn(c.var.lang, resetTexts)
  const holder = await signIn.holderOf(token)
  if (!holder || issues.length > 0) c.status(422)
  if (!holder) return c.render(<LinkOverPage {...common} />, { title: t.overTitle })
  const content = { ...common, email: holder.email, token, issues }
  return c.render(<ResetPage {...content} />, { title: t.title })
}
