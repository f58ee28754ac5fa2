import type { Queryable, Tx } from '../../platform/database/open.ts'

export type FrozenStage = 'self' | 'appraised' | 'explained' | 'final' | 'published'

export type Frozen = {
  readonly id: number
  readonly roundId: number
  readonly sheetId: number | null
  readonly stage: FrozenStage
  /** Of the canonical JSON of body. */
  readonly sha256: string
  readonly body: unknown
  readonly at: string
  readonly byUser: string | null
  readonly byName: string
}

export const insertFrozen = (tx: Tx, { body, ...row }: Omit<Frozen, 'id'>) =>
  tx
    .insertInto('scorecards.frozen')
    .values({ ...row, body: JSON.stringify(body) })
    .execute()

const columns = ['id', 'roundId', 'sheetId', 'stage', 'sha256', 'body', 'at', 'byUser', 'byName'] as const

/** What was frozen of a sheet last at a stage; a sheet sent back and signed again has several. */
export const lastFrozen = (db: Queryable, sheetId: number, stage: FrozenStage): Promise<Frozen | undefined> =>
  db
    .selectFrom('scorecards.frozen')
    .select(columns)
    .where('sheetId', '=', sheetId)
    .where('stage', '=', stage)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst() as Promise<Frozen | undefined>
