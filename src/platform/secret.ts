import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The secret kept in the data folder, readable by this account only; made the first time. */
export async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  const kept = await readFile(file, 'utf8').catch(ignoreMissing)
  if (kept?.trim()) return kept.trim()
  await mkdir(folder, { recursive: true })
  await writeOnce(file, randomBytes(32).toString('base64url'))
  return (await readFile(file, 'utf8')).trim()
}

/** Whole or not at all, and whoever comes second reads what the first has written. */
async function writeOnce(file: string, secret: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  const handle = await open(aside, 'w', 0o600)
  await handle.writeFile(`${secret}\n`)
  await handle.sync()
  await handle.close()
  await link(aside, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(aside, { force: true })
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
