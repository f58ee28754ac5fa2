import { chmod, mkdir, mkdtemp, readlink, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, giveTo } from './account.ts'

/** The system cuts a socket's path off here, counted in bytes. */
const longestPath = 107
const socketName = '.s.PGSQL.5432'

/** An empty folder only the account and root can open; in the temporary folder when the path would be too long. */
export async function makeSocketFolder(home: string, account: Account): Promise<string> {
  const beside = join(home, 'socket')
  await removeSocketFolder(home)
  if (Buffer.byteLength(join(beside, socketName)) > longestPath) {
    const far = await mkdtemp(join(tmpdir(), socketsFar))
    await symlink(far, beside)
    return readied(far, account)
  }
  await mkdir(beside)
  return readied(beside, account)
}

/** A socket and its lock that a killed server left would keep the next one out. */
export async function removeSocketFolder(home: string): Promise<void> {
  const beside = join(home, 'socket')
  const far = await readlink(beside).catch(() => undefined)
  if (far?.startsWith(join(tmpdir(), socketsFar))) await rm(far, { recursive: true, force: true })
  await rm(beside, { recursive: true, force: true })
}

const socketsFar = 'loa-socket-'

async function readied(folder: string, account: Account): Promise<string> {
  await chmod(folder, 0o700)
  await giveTo(account, folder)
  return folder
}
