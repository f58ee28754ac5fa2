import type { Queryable } from './database/open.ts'
import { type FileStore, sha256Of } from './files.ts'

export type FileCheck = {
  readonly files: number
  /** Named in the database, not on disk. */
  readonly missing: readonly string[]
  /** On disk, but not the bytes their name says. */
  readonly changed: readonly string[]
}

/** Reads every kept file and compares it with its fingerprint. */
export async function checkFiles(db: Queryable, store: FileStore): Promise<FileCheck> {
  const rows = await db.selectFrom('platform.file').select('sha256').orderBy('sha256').execute()
  const missing: string[] = []
  const changed: string[] = []
  for (const { sha256 } of rows) {
    const bytes = await store.read(sha256)
    if (!bytes) missing.push(sha256)
    else if (sha256Of(bytes) !== sha256) changed.push(sha256)
  }
  return { files: rows.length, missing, changed }
}
