import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import { cleanName, keepBytes, kindOf } from '../../platform/media/index.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { logMany } from '../log-many.ts'
import { mayLogFor } from '../permissions.ts'
import type { ActivityDeps } from '../ports.ts'
import type { JudgedRow } from './judging/judge-row.ts'
import { judgeTable } from './judging/judge-table.ts'
import type { KeyedRow } from './judging/known-rows.ts'
import { readTableAside } from './reading/read-table-aside.ts'
import type { Table } from './reading/table.ts'
import { insertImport, insertImported, lockImports } from './store-imports.ts'

export type SentTable = { readonly agencyId: number; readonly file: File | undefined }

/** What came of a table: all of it logged, or nothing of it. */
export type Imported = {
  readonly importId: number
  readonly table: Table
  readonly rows: number
  readonly logged: number
  /** Rows that were logged before. */
  readonly known: number
  readonly wrong: readonly JudgedRow[]
}

/**
 * Logs every row of a table an agency sent, or none when one of them may not be. The same table again, by whoever and
 * however often, adds nothing. The file is kept as it came. A stranger to the agency is told "not found".
 */
export async function importTable(
  deps: ActivityDeps,
  actor: Actor,
  { agencyId, file }: SentTable,
): Promise<Result<Imported>> {
  if (!mayLogFor(actor, agencyId)) return notFound
  const bytes = new Uint8Array(file ? await file.arrayBuffer() : [])
  const read = await readTableAside(bytes)
  if (!read.ok) return refuse(read.refusal, 'file')
  const table = read.value
  const isCsv = bytes[0] !== 0x50
  const fileName = cleanName(file?.name ?? '', isCsv ? csv : xlsx)
  const sha256 = await keepBytes(deps, bytes, (isCsv ? csv : xlsx).mediaType, fileName)
  return deps.db.transaction().execute(async (tx) => {
    await lockImports(tx, agencyId)
    const { judged, wrong, fresh, known } = await judgeTable(deps, tx, table, agencyId)
    const counts = {
      rows: judged.length,
      logged: wrong.length > 0 ? 0 : fresh.length,
      known: wrong.length > 0 ? 0 : known.length,
    }
    const importId = await insertImport(tx, {
      ...{ agencyId, fileName, sha256, ...counts, wrong: wrong.length },
      ...{ sentAt: deps.clock.now().toString(), sentBy: actor.userId ?? '', sentByName: actor.name },
    })
    if (wrong.length === 0) await logRows(deps, tx, actor, importId, fresh)
    if (counts.logged > 0)
      await record(tx, actor, deps.clock, {
        action: 'activities.imported',
        subject: `import:${importId}`,
        agencyId,
        detail: { file: fileName, sha256, ...counts },
      })
    return done({ importId, table, ...counts, wrong })
  })
}

const xlsx = kindOf('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')!
const csv = { mediaType: 'text/csv', extension: 'csv', group: 'document' } as const

async function logRows(
  deps: ActivityDeps,
  tx: Tx,
  actor: Actor,
  importId: number,
  rows: readonly KeyedRow[],
): Promise<void> {
  const many = rows.map(({ clientKey, sound }) => ({ clientKey, files: [], ...sound }))
  const ids = await logMany(deps, tx, actor, many, { import: importId })
  const imported = rows.map(({ judged: { code, row }, content }, i) => ({
    activityId: ids[i]!,
    rowNumber: row.number,
    code,
    contentHash: content,
  }))
  await insertImported(tx, importId, imported)
}
