import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'

export type Database = Kysely<DB>
export type Tx = Transaction<DB>
/** Where a query may run: in the open or inside a transaction. */
export type Queryable = Database | Tx

export type OpenDatabase = { readonly db: Database; readonly pool: pg.Pool; close(): Promise<void> }

/**
 * Opens the one pool everything shares. Rows come as the domain speaks: camelCase columns, `date` as 'YYYY-MM-DD',
 * `timestamptz` as an ISO instant, `bigint` and `numeric` as numbers (every count of Loa is below 2^53).
 */
export function openDatabase(connection: string | pg.PoolConfig, max = 20): OpenDatabase {
  const config = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new pg.Pool({ max, types: { getTypeParser }, ...config })
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return { db, pool, close: () => db.destroy() }
}

const asIs = (value: string) => value
const asInstant = (value: string) => new Date(value).toISOString()
const ownParsers: Record<number, (value: string) => unknown> = {
  20: Number,
  1700: Number,
  1082: asIs,
  1114: asIs,
  1184: asInstant,
}

const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid: number, format?: 'text' | 'binary') =>
  (format !== 'binary' && ownParsers[oid]) || pg.types.getTypeParser(oid, format as 'text')
