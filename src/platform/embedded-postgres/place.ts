import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { type Account, accountFor, canEnter } from './account.ts'
import { texts } from './texts.ts'

/** Places that outlive a restart of the machine, best first. */
const elsewhere = ['/var/lib', '/var/tmp']

/**
 * The folder the cluster lies in. That is the data folder, except when root keeps it where the database's account
 * cannot go (/root is 0700): then it is a place of its own, remembered in `postgres.place`.
 */
export async function findHome(folder: string): Promise<string> {
  const note = join(folder, 'postgres.place')
  const noted = await readFile(note, 'utf8').catch(() => '')
  if (noted) return notedHome(noted.trim(), note)

  const cluster = join(folder, 'postgres')
  const account = await accountFor(cluster)
  if (await canEnter(folder, account)) return folder
  if (await exists(cluster)) throw new CannotStart(texts.cannotEnter(folder))

  const home = await makeHomeElsewhere(folder, account)
  await writeFile(note, `${home}\n`)
  return home
}

/** Starting empty because the noted place is gone would look like lost data; so it is said instead. */
async function notedHome(home: string, note: string): Promise<string> {
  if (await exists(home)) return home
  throw new CannotStart(texts.placeIsGone(home, note))
}

async function makeHomeElsewhere(folder: string, account: Account): Promise<string> {
  for (const parent of elsewhere) {
    const home = join(parent, `loa-${randomBytes(4).toString('hex')}`)
    const made = await mkdir(home).then(
      () => true,
      () => false,
    )
    if (!made) continue
    await chmod(home, 0o711)
    if (await canEnter(home, account)) {
      await writeFile(join(home, 'belongs-to'), `${folder}\n`)
      return home
    }
    await rm(home, { recursive: true })
  }
  throw new CannotStart(texts.cannotEnter(folder))
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
