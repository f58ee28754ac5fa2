import { done, type Result, refuse } from '../result.ts'
import { addressOf, type Cookies, isSaidNo, type Kit } from './kit.ts'
import { accountOf } from './store.ts'
import { refusals } from './texts.ts'

/**
 * Signs in by password. Unknown address and wrong password are one answer after the same work: better-auth hashes
 * the password in both cases.
 */
export function signIn(
  kit: Kit,
  email: string,
  password: string,
  headers: Headers,
): Promise<Result<Cookies>> {
  const address = addressOf(email)
  return kit.guard.tryOnce(address, async () => {
    try {
      const body = { email: address, password }
      const answer = await kit.auth.api.signInEmail({ body, headers: deviceOf(headers), returnHeaders: true })
      return done(answer.headers.getSetCookie())
    } catch (error) {
      if (isSaidNo(error)) return refuse(refusals.wrong, 'password')
      throw error
    }
  })
}

/** The demo world's one click. Throws where there is no demo world, or for an account that is not of it. */
export async function enterDemo(kit: Kit, email: string, headers: Headers): Promise<Cookies> {
  const account = await accountOf(kit.db, { email: addressOf(email) })
  if (!kit.demo || !account?.isDemo) throw new Error('there is no such demo account')
  const answer = await kit.auth.api.enterDemo({
    body: { userId: account.id },
    headers: deviceOf(headers),
    returnHeaders: true,
  })
  return answer.headers.getSetCookie()
}

/** Of the request only the device is kept with the session. */
const deviceOf = (headers: Headers) =>
  new Headers({ 'user-agent': (headers.get('user-agent') ?? '').slice(0, 300) })
