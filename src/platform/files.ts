import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** Originals, byte for byte, each under its SHA-256; the same bytes are kept once. */
export type FileStore = {
  /** Resolves when the bytes are on disk. Answers the SHA-256 in hex. Keeping the same bytes again is harmless. */
  keep(bytes: Uint8Array): Promise<string>
  /** The bytes, or undefined when there are none under that hash. */
  read(sha256: string): Promise<Buffer | undefined>
  stream(sha256: string, range?: { start: number; end: number }): Readable
  has(sha256: string): Promise<boolean>
}

export function openFileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256')
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  }
  const has = (sha256: string) => exists(pathOf(sha256))
  return {
    has,
    async keep(bytes) {
      const sha256 = sha256Of(bytes)
      if (!(await has(sha256))) await writeDurably(pathOf(sha256), bytes)
      return sha256
    },
    read: (sha256) => readFile(pathOf(sha256)).catch(missing),
    stream: (sha256, range) => createReadStream(pathOf(sha256), range),
  }
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Written aside, synced, then renamed, so that a file under its name is always whole, even after kill -9. */
async function writeDurably(path: string, bytes: Uint8Array) {
  const folder = join(path, '..')
  await mkdir(folder, { recursive: true })
  const aside = join(folder, `.${randomUUID()}`)
  try {
    const handle = await open(aside, 'wx', 0o640)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(aside, path)
    await syncFolder(folder)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const missing = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return undefined
  throw error
}
