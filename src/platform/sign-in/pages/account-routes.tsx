import type { Context } from 'hono'
import { can } from '../../http/can.ts'
import type { AppEnv } from '../../http/context.ts'
import { readForm } from '../../http/form.ts'
import { redirectSaying } from '../../http/notice.ts'
import { type Routes, routes } from '../../http/routes.ts'
import { textsIn } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import type { SignIn } from '../create-sign-in.ts'
import { AccountPage } from './account-page.tsx'
import { changeForm } from './forms.ts'
import { may } from './permissions.ts'
import { carry } from './sign-in-routes.tsx'
import { accountTexts } from './texts.ts'

const path = '/lam-viec/tai-khoan'

/** /lam-viec/tai-khoan: one's own sessions and password. Mounted under /lam-viec. */
export function accountRoutes(signIn: SignIn): Routes {
  const app = routes()

  app.get('/tai-khoan', can(may['account.keep']), (c) => page(c, signIn))

  app.post('/tai-khoan/mat-khau', can(may['account.keep']), async (c) => {
    const { result } = await readForm(c, changeForm)
    if (!result.ok) return page(c, signIn, result.issues)
    const changed = await signIn.changePassword(c.req.raw.headers, result.value)
    if (!changed.ok) return page(c, signIn, changed.issues)
    carry(c, changed.value)
    return redirectSaying(c, path, accountTexts.changed)
  })

  app.post('/tai-khoan/phien/:id/ket-thuc', can(may['account.keep']), async (c) => {
    const { userId } = await signedIn(c, signIn)
    const ended = await signIn.revoke(userId, c.req.param('id'))
    return ended.ok ? redirectSaying(c, path, accountTexts.ended) : c.notFound()
  })

  app.post('/tai-khoan/phien-khac/ket-thuc', can(may['account.keep']), async (c) => {
    const { userId, sessionId } = await signedIn(c, signIn)
    await signIn.revokeOthers(userId, sessionId)
    return redirectSaying(c, path, accountTexts.othersEnded)
  })
  return app
}

async function page(c: Context<AppEnv>, signIn: SignIn, issues: readonly Issue[] = []) {
  if (issues.length > 0) c.status(422)
  const { userId, sessionId } = await signedIn(c, signIn)
  const sessions = await signIn.sessionsOf(userId)
  const account = await signIn.accountById(userId)
  return c.render(
    <AccountPage
      lang={c.var.lang}
      name={c.var.actor.name}
      email={account?.email ?? ''}
      sessions={sessions}
      currentId={sessionId}
      issues={issues}
    />,
    { title: textsIn(c.var.lang, accountTexts).title, current: path },
  )
}

async function signedIn(c: Context<AppEnv>, signIn: SignIn) {
  const user = await signIn.userOf(c.req.raw.headers)
  if (!user) throw new Error('the gate let a visitor through')
  return user
}
