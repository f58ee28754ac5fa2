import { done, type Result, refuse } from '../result.ts'
import { type Cookies, isSaidNo, type Kit } from './kit.ts'
import { judgePassword } from './password.ts'
import { rememberPasswordSet } from './remember.ts'
import { userOf } from './session.ts'
import { accountOf } from './store.ts'
import { refusals } from './texts.ts'

export type PasswordChange = { readonly current: string; readonly password: string }

/** Changes one's own password. Every session ends; the cookies carry a new one for this device. */
export async function changePassword(
  kit: Kit,
  headers: Headers,
  change: PasswordChange,
): Promise<Result<Cookies>> {
  const user = await userOf(kit, headers)
  const account = user && (await accountOf(kit.db, { id: user.userId }))
  if (!account) throw new Error('nobody is signed in')
  const judged = judgePassword(change.password, account.email, 'password')
  if (!judged.ok) return judged
  const result = await kit.guard.tryOnce(account.email, () => tryChange(kit, headers, change))
  if (result.ok) await rememberPasswordSet(kit, account)
  return result
}

async function tryChange(
  kit: Kit,
  headers: Headers,
  { current, password }: PasswordChange,
): Promise<Result<Cookies>> {
  try {
    const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true }
    const answer = await kit.auth.api.changePassword({ body, headers, returnHeaders: true })
    return done(answer.headers.getSetCookie())
  } catch (error) {
    if (isSaidNo(error)) return refuse(refusals.currentWrong, 'current')
    throw error
  }
}
