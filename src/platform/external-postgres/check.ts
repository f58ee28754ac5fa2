import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { type Facts, faultOf } from './judge.ts'
import { texts } from './texts.ts'

/** Asks an existing PostgreSQL whether Loa can live in it; throws CannotStart with one sentence when it cannot. */
export async function checkExternalPostgres(url: string): Promise<void> {
  const client = clientFor(url)
  client.on('error', () => {})
  try {
    await client.connect()
    const fault = faultOf(await factsOf(client), nameOf(client))
    if (fault) throw new CannotStart(fault)
  } catch (error) {
    throw error instanceof CannotStart
      ? error
      : new CannotStart(reasonFor(error, nameOf(client)), { cause: error })
  } finally {
    void client.end().catch(() => {})
  }
}

function clientFor(url: string): pg.Client {
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  } catch (cause) {
    throw new CannotStart(texts.notAnAddress, { cause })
  }
}

async function factsOf(client: pg.Client): Promise<Facts> {
  const { rows } = await client.query<Facts>(`
    select current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding,
           pg_is_in_recovery() as "isStandby",
           has_database_privilege(current_database(), 'create') as "mayCreate",
           exists (select from pg_collation where collname = 'vi-x-icu') as "hasVietnamese"`)
  return rows[0]!
}

/** Never with the password. */
const nameOf = ({ host, port, database }: pg.Client) =>
  host.startsWith('/') ? `${host}, ${database}` : `${host}:${port}/${database}`

function reasonFor(error: unknown, name: string) {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === '28P01' || code === '28000' || /password|SASL|SCRAM/i.test(message))
    return texts.signInRefused(name)
  if (code === '3D000') return texts.noDatabase(name)
  if (code === '53300') return texts.full(name)
  if (code === '57P03') return texts.startingUp(name)
  if (/SSL|certificate|TLS/i.test(message)) return texts.encryption(name, message)
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES)$/.test(code))
    return texts.unreachable(name)
  return texts.notPostgres(name)
}
