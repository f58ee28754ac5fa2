import type { Queryable, Tx } from '../platform/database/open.ts'

/** What somebody wrote over a generated sentence, or where judgement is asked for. May carry figures as {key}. */
export type Passage = {
  readonly key: string
  readonly text: string
  readonly generated: string
  readonly edit: number
  readonly writtenAt: string
  readonly writtenByName: string
}

/** A figure that was unlocked and set by a person. */
export type SetFigure = {
  readonly key: string
  readonly value: number
  /** What was counted at that moment; null when nothing could be. */
  readonly counted: number | null
  readonly reason: string
  readonly setAt: string
  readonly setByName: string
}

export const passagesOf = (db: Queryable, reportId: number): Promise<Passage[]> =>
  db
    .selectFrom('reports.passage')
    .select(['key', 'text', 'generated', 'edit', 'writtenAt', 'writtenByName'])
    .where('reportId', '=', reportId)
    .orderBy('key')
    .execute()

/** Writes the passage; `edit` counts how often it was written. */
export const putPassage = (tx: Tx, reportId: number, passage: Omit<Passage, 'edit'>) =>
  tx
    .insertInto('reports.passage')
    .values({ reportId, ...passage })
    .onConflict((conflict) =>
      conflict.columns(['reportId', 'key']).doUpdateSet((eb) => ({
        text: passage.text,
        writtenAt: passage.writtenAt,
        writtenByName: passage.writtenByName,
        edit: eb('reports.passage.edit', '+', 1),
      })),
    )
    .execute()

export const dropPassage = (tx: Tx, reportId: number, key: string) =>
  tx.deleteFrom('reports.passage').where('reportId', '=', reportId).where('key', '=', key).execute()

export const setFiguresOf = (db: Queryable, reportId: number): Promise<SetFigure[]> =>
  db
    .selectFrom('reports.setFigure')
    .select(['key', 'value', 'counted', 'reason', 'setAt', 'setByName'])
    .where('reportId', '=', reportId)
    .orderBy('key')
    .execute()

export const putSetFigure = (tx: Tx, reportId: number, figure: SetFigure) => {
  const { key, ...rest } = figure
  return tx
    .insertInto('reports.setFigure')
    .values({ reportId, key, ...rest })
    .onConflict((conflict) => conflict.columns(['reportId', 'key']).doUpdateSet(rest))
    .execute()
}

export const dropSetFigure = (tx: Tx, reportId: number, key: string) =>
  tx.deleteFrom('reports.setFigure').where('reportId', '=', reportId).where('key', '=', key).execute()
