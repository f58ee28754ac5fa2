import { setTimeout as sleep } from 'node:timers/promises'
import { generateId } from 'better-auth'
import { queueMail } from '../mail/index.ts'
import { done, type Result, refuse } from '../result.ts'
import { addressOf, isSaidNo, type Kit } from './kit.ts'
import { limits } from './limits.ts'
import { judgePassword } from './password.ts'
import { resetMail, welcomeMail } from './password-mails.ts'
import { rememberPasswordSet } from './remember.ts'
import { accountOf } from './store.ts'
import { refusals } from './texts.ts'

/** Mails a link to set a new password, if there is such an account. The answer and its time never tell. */
export async function requestReset(kit: Kit, email: string): Promise<void> {
  const address = addressOf(email)
  await Promise.all([
    sleep(limits.resetAnswer * 1000),
    kit.resetMails.consume(address).then(
      () => kit.auth.api.requestPasswordReset({ body: { email: address } }),
      () => undefined,
    ),
  ])
}

/** What better-auth calls when it has made the token. A demo account outside its world gets no mail either. */
export async function mailReset(kit: Kit, userId: string, token: string): Promise<void> {
  const account = await accountOf(kit.db, { id: userId })
  if (!account || (account.isDemo && !kit.demo)) return
  await queueMail(kit.db, resetMail(account, linkOf(kit, token)), kit.clock.now())
}

/** Mails the holder of a new account a link to set the password. */
export async function sendWelcome(kit: Kit, userId: string): Promise<void> {
  const account = await accountOf(kit.db, { id: userId })
  if (!account) throw new Error('there is no such account')
  const link = await makeLink(kit, userId, limits.welcomeLink)
  await queueMail(kit.db, welcomeMail(account, link), kit.clock.now())
}

/** A link that sets the account's password once; whoever has it may enter, so it goes to one person only. */
export async function makeLink(kit: Kit, userId: string, seconds: number): Promise<string> {
  const token = generateId(32)
  const { internalAdapter } = await kit.auth.$context
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(token),
    value: userId,
    expiresAt: new Date(Date.now() + seconds * 1000),
  })
  return linkOf(kit, token)
}

const linkOf = (kit: Kit, token: string) => `${kit.origin}/dat-lai-mat-khau?ma=${token}`

/** The account whose password this link would set, or undefined when it was used or has run out. */
export async function holderOf(kit: Kit, token: string) {
  const { internalAdapter } = await kit.auth.$context
  const found = await internalAdapter.findVerificationValue(identifierOf(token))
  if (!found || found.expiresAt < new Date()) return undefined
  return accountOf(kit.db, { id: found.value })
}

/** Sets the password by a link, which is used up; every session of the account ends. */
export async function reset(kit: Kit, token: string, password: string): Promise<Result<{ email: string }>> {
  const account = await holderOf(kit, token)
  if (!account) return refuse(refusals.linkOver)
  const judged = judgePassword(password, account.email, 'password')
  if (!judged.ok) return judged
  try {
    await kit.auth.api.resetPassword({ body: { token, newPassword: password } })
  } catch (error) {
    if (isSaidNo(error)) return refuse(refusals.linkOver)
    throw error
  }
  await kit.guard.clear(account.email)
  await rememberPasswordSet(kit, account)
  return done({ email: account.email })
}

/** better-auth's own name for these links: its reset uses them up. */
const identifierOf = (token: string) => `reset-password:${token}`
