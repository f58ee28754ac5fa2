import { roleHolders } from '../../agencies/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { extraTexts } from './extra-texts.ts'

type Extra = {
  readonly taskId: number
  readonly plan: string
  readonly content: string
  readonly dueOn: string
}

/** One mail to each officer of the agencies; the key keeps it one. */
export async function mailExtra(
  tx: Tx,
  { clock, origin }: Pick<Deps, 'clock' | 'origin'>,
  { taskId, plan, content, dueOn }: Extra,
  agencies: readonly { readonly id: number; readonly shortName: string }[],
) {
  const names = new Map(agencies.map(({ id, shortName }) => [id, shortName]))
  const officers = await roleHolders(tx, 'unit_officer', clock.today().toString())
  for (const { userId, email, agencyId } of officers) {
    const name = names.get(agencyId)
    if (name === undefined) continue
    const body = extraTexts.mailBody.vi(name, content, dueOn, `${origin}/lam-viec`)
    const mail = {
      key: `extra:${taskId}:${userId}`,
      recipient: email,
      subject: extraTexts.mailSubject.vi(plan),
      body,
    }
    await queueMail(tx, mail, clock.now())
  }
}
