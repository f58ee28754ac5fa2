import { done, type Result } from '../result.ts'
import type { SignIn } from './create-sign-in.ts'

export type FirstAdministrator = { readonly email: string; readonly name: string }

export type Appointing = {
  readonly signIn: SignIn
  /** Makes the account's holder a person with the role of administrator; the agencies know how. */
  appoint(person: { userId: string; email: string; fullName: string }): Promise<Result<unknown>>
}

/**
 * Opens an empty house from inside: an account, its appointment, and a link that sets its password once. Safe to
 * repeat: the account is made once, each call answers a fresh link.
 */
export async function createFirstAdministrator(
  { signIn, appoint }: Appointing,
  { email, name }: FirstAdministrator,
): Promise<Result<{ readonly link: string }>> {
  const known = await signIn.accountOf(email)
  const account = known ? done(known.id) : await signIn.createAccount({ email, name })
  if (!account.ok) return account
  const appointed = await appoint({ userId: account.value, email, fullName: name })
  if (!appointed.ok) return appointed
  return done({ link: await signIn.passwordLinkFor(account.value) })
}
