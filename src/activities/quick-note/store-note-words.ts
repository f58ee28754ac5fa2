import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { NoteWord } from './note-words.ts'

/** All of them: a few hundred, asked in memory. */
export async function noteWords(db: Queryable): Promise<readonly NoteWord[]> {
  const rows = await db
    .selectFrom('activities.noteWord')
    .selectAll()
    .orderBy('kind')
    .orderBy('key')
    .orderBy('word')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as NoteWord['kind'] }))
}

/** Puts in a pack's words or brings them up to date; what another pack brought stays. */
export async function putNoteWords(tx: Tx, words: readonly NoteWord[]): Promise<void> {
  if (words.length === 0) return
  await tx
    .insertInto('activities.noteWord')
    .values([...words])
    .onConflict((conflict) =>
      conflict.columns(['kind', 'key', 'word']).doUpdateSet((eb) => ({ isWeak: eb.ref('excluded.isWeak') })),
    )
    .execute()
}
