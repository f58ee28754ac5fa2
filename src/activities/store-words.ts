import { sql } from 'kysely'
import type { Queryable, Tx } from '../platform/database/open.ts'
import type { ReachKind } from './activity.ts'
import type { Form, Word, Words } from './words.ts'

/** All words of all days: some fifty rows, so they are loaded whole and asked in memory. */
export async function loadWords(db: Queryable): Promise<Words> {
  const forms = await loadForms(db)
  const audiences = await wordsIn(db, 'activities.audience')
  const programmes = await wordsIn(db, 'activities.programme')
  const languages = await wordsIn(db, 'activities.language')
  return {
    forms,
    audiences,
    programmes,
    languages,
  }
}

/** The forms alone. */
export async function loadForms(db: Queryable): Promise<Form[]> {
  const forms = db.selectFrom('activities.form').selectAll().orderBy('position').orderBy('key')
  return (await forms.execute()).map(asForm)
}

const wordsIn = async (
  db: Queryable,
  table: 'activities.audience' | 'activities.programme' | 'activities.language',
): Promise<Word[]> => {
  const rows = await db.selectFrom(table).selectAll().orderBy('position').orderBy('key').execute()
  return rows.map(asWord)
}

type WordRow = { key: string; nameVi: string; nameEn: string; validFrom: string; validTo: string | null }
type FormRow = WordRow & {
  icon: string
  timesVi: string | null
  timesEn: string | null
  evidenceVi: string | null
  evidenceEn: string | null
  reachKind: string | null
  planWords: string[]
  firstFor: string[]
  isTwoWay: boolean
}

const asWord = ({ key, nameVi, nameEn, validFrom, validTo }: WordRow): Word => ({
  key,
  name: { vi: nameVi, en: nameEn },
  validFrom,
  validTo,
})

const asForm = (row: FormRow): Form => ({
  ...asWord(row),
  icon: row.icon,
  times: row.timesVi && row.timesEn ? { vi: row.timesVi, en: row.timesEn } : null,
  evidence: row.evidenceVi && row.evidenceEn ? { vi: row.evidenceVi, en: row.evidenceEn } : null,
  reachKind: row.reachKind as ReachKind | null,
  planWords: row.planWords,
  firstFor: row.firstFor,
  isTwoWay: row.isTwoWay,
})

export const wordTables = ['form', 'audience', 'programme', 'language'] as const
export type WordTable = (typeof wordTables)[number]

/** Puts in a pack's words or brings them up to date; what another pack brought stays. Values are typed by the columns. */
export async function putWords(
  tx: Tx,
  table: WordTable,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const updates = sql.join(
    columns
      .filter((column) => column !== 'key')
      .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
  )
  for (const row of rows)
    await sql`insert into ${sql.table(`activities.${table}`)} (${names})
      values (${sql.join(columns.map((column) => row[column]))})
      on conflict (key) do update set ${updates}`.execute(tx)
}
