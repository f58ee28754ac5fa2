import { stat } from 'node:fs/promises'
import { CannotStart } from '../cannot-start.ts'
import { run } from './run.ts'
import { texts } from './texts.ts'

/** The system account a process of PostgreSQL runs as; undefined: as ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

const nobody = { uid: 65534, gid: 65534 }

/** Whose the cluster is, or will be. PostgreSQL refuses to run as root, so root lends it another account. */
export async function accountFor(cluster: string): Promise<Account> {
  const owner = await stat(cluster).catch(() => undefined)
  const self = process.getuid?.()
  if (self !== 0) {
    if (owner && owner.uid !== self) throw new CannotStart(texts.ownedByAnother(cluster, owner.uid))
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return nobody
}

/** Asks the system itself, so that access lists and mounts count too. */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  const { code } = await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { account, cwd: '/' })
  return code === 0
}

/** Hands a folder and all below it to the account; nothing to do when that is ourselves. */
export async function giveTo(account: Account, folder: string): Promise<void> {
  if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, folder], { cwd: '/' })
}
