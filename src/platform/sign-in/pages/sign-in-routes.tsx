import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { can } from '../../http/can.ts'
import type { AppEnv } from '../../http/context.ts'
import { type Filled, readForm } from '../../http/form.ts'
import { redirectSaying } from '../../http/notice.ts'
import { type Routes, routes } from '../../http/routes.ts'
import { textsIn } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import type { SignIn } from '../create-sign-in.ts'
import type { Cookies } from '../kit.ts'
import { demoForm, signInForm } from './forms.ts'
import { may } from './permissions.ts'
import { returnPath } from './return-path.ts'
import { type Demo, SignInPage } from './sign-in-page.tsx'
import { signInTexts } from './texts.ts'

/** /dang-nhap and /dang-xuat. Without `demo` there is no one-click entrance, not even an address for it. */
export function signInAndOutRoutes(signIn: SignIn, demo: Demo | undefined): Routes {
  const app = routes()
  const page = (c: Context<AppEnv>, filled: Filled, issues: readonly Issue[] = []) => {
    if (issues.length > 0) c.status(422)
    const content = { lang: c.var.lang, href: c.var.href, demo, filled, issues }
    return c.render(<SignInPage {...content} />, { title: textsIn(c.var.lang, signInTexts).title })
  }

  app.get('/dang-nhap', can(may['sign-in.use']), (c) => {
    const tiep = c.req.query('tiep') ?? ''
    if (c.var.actor.userId !== null) return c.redirect(returnPath(tiep), 303)
    return page(c, { tiep })
  })

  app.post('/dang-nhap', can(may['sign-in.use']), async (c) => {
    const { filled, result } = await readForm(c, signInForm)
    const kept = { email: filled.email ?? '', tiep: filled.tiep ?? '' }
    if (!result.ok) return page(c, kept, result.issues)
    const { email, password, tiep } = result.value
    const signedIn = await signIn.signIn(email, password, c.req.raw.headers)
    if (!signedIn.ok) return page(c, kept, signedIn.issues)
    return enter(c, signedIn.value, tiep)
  })

  if (demo)
    app.post('/dang-nhap/tai-khoan-mau', can(may['sign-in.use']), async (c) => {
      const { result } = await readForm(c, demoForm)
      if (!result.ok || !demo.accounts.some(({ email }) => email === result.value.email)) return c.notFound()
      return enter(c, await signIn.enterDemo(result.value.email, c.req.raw.headers), result.value.tiep)
    })

  app.post('/dang-xuat', can(may['sign-in.use']), async (c) => {
    carry(c, await signIn.signOut(c.req.raw.headers))
    return redirectSaying(c, c.var.href('/dang-nhap'), signInTexts.signedOut)
  })
  return app
}

function enter(c: Context<AppEnv>, cookies: Cookies, tiep: string | undefined) {
  carry(c, cookies)
  // Whoever signs in on the English page goes on in English.
  if (c.var.lang === 'en') setCookie(c, 'loa_lang', 'en', { path: '/', sameSite: 'Lax', maxAge: 31_536_000 })
  return c.redirect(returnPath(tiep), 303)
}

/** Lets the answer set or clear the session's cookies. */
export function carry(c: Context, cookies: Cookies) {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}
