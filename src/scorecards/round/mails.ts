import { loadDirectory, type Role, roleHolders } from '../../agencies/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Sheet } from './round.ts'

export type Letter = {
  /** What is told, once: 'sheet:12:submitted:3'. */
  readonly key: string
  readonly agencyId: number
  readonly write: (agency: string) => { readonly subject: string; readonly body: string }
}

/** Tells whoever holds one of the roles in the agency of each letter today. With nobody there it stays on their page only. */
export async function tell(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  roles: readonly Role[],
  letters: readonly Letter[],
): Promise<number> {
  if (letters.length === 0) return 0
  const day = clock.today().toString()
  const directory = await loadDirectory(tx, day)
  const holders = []
  for (const role of roles) holders.push(...(await roleHolders(tx, role, day)))
  let mails = 0
  for (const { key, agencyId, write } of letters) {
    const mail = write(directory.byId(agencyId)?.shortName ?? '')
    const there = holders.filter((one) => one.agencyId === agencyId)
    for (const [userId, recipient] of new Map(there.map((one) => [one.userId, one.email]))) {
      await queueMail(tx, { key: `${key}:${userId}`, recipient, ...mail }, clock.now())
      mails++
    }
  }
  return mails
}

export const sheetPath = ({ id }: Pick<Sheet, 'id'>): string => `/lam-viec/cham-diem/phieu/${id}`
