import { done, type Result, refuse } from '../result.ts'
import { nfc } from '../vietnamese.ts'
import { addressOf, type Kit } from './kit.ts'
import { accountOf, markAsDemo } from './store.ts'
import { refusals } from './texts.ts'

export type NewAccount = { readonly email: string; readonly name: string; readonly password?: string }

/** Makes an account and answers its id. Without a password nobody can enter until a link has set one. */
export async function createAccount(
  kit: Kit,
  { email, name, password }: NewAccount,
): Promise<Result<string>> {
  const address = addressOf(email)
  if (await accountOf(kit.db, { email: address })) return refuse(refusals.emailTaken, 'email')
  const context = await kit.auth.$context
  const user = await context.internalAdapter.createUser(
    { email: address, name: nfc(name), emailVerified: true },
    { method: 'email-password' },
  )
  if (password !== undefined) {
    const hash = await context.password.hash(password)
    const account = { userId: user.id, providerId: 'credential', accountId: user.id, password: hash }
    await context.internalAdapter.linkAccount(account)
  }
  return done(user.id)
}

/** Makes the demo account unless it exists, and answers its id. */
export async function ensureDemoAccount(kit: Kit, account: NewAccount): Promise<string> {
  if (!kit.demo) throw new Error('demo accounts exist in the demo world only')
  const known = await accountOf(kit.db, { email: addressOf(account.email) })
  if (known) return known.id
  const created = await createAccount(kit, account)
  if (!created.ok) throw new Error('a demo account could not be made')
  await markAsDemo(kit.db, created.value)
  return created.value
}
