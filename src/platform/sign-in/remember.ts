import { actorOf } from '../actor.ts'
import { record } from '../history.ts'
import type { Kit } from './kit.ts'

/** The line of the history; better-auth has set the password in a transaction of its own, just before. */
export const rememberPasswordSet = (kit: Kit, { id, name }: { id: string; name: string }): Promise<void> =>
  kit.db.transaction().execute((tx) =>
    record(tx, actorOf(id, name, []), kit.clock, {
      action: 'account.password-set',
      subject: `account:${id}`,
    }),
  )
