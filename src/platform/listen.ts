import type pg from 'pg'

export type Ear = { close(): Promise<void> }
type Heard = Readonly<Record<string, (payload: string) => void>>

const retryAfter = 1000

/**
 * Listens to PostgreSQL's notifications on a connection of its own and comes back by itself when it is lost.
 * `whole` is called each time listening begins (anything may have been missed before), `lost` when it ends.
 */
export async function listen(pool: pg.Pool, heard: Heard, whole: () => void, lost = () => {}): Promise<Ear> {
  let client: pg.PoolClient | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const fail = (gone: pg.PoolClient, error: Error) => {
    if (client !== gone) return
    client = undefined
    gone.release(error)
    lost()
    if (!closed) timer = setTimeout(() => void open().catch(later), retryAfter)
  }
  const later = () => {
    if (!closed) timer = setTimeout(() => void open().catch(later), retryAfter)
  }
  const open = async () => {
    const fresh = await pool.connect()
    fresh.on('notification', ({ channel, payload }) => heard[channel]?.(payload ?? ''))
    fresh.on('error', (error) => fail(fresh, error))
    fresh.on('end', () => fail(fresh, new Error('connection ended')))
    client = fresh
    for (const channel of Object.keys(heard)) await fresh.query(`listen ${channel}`)
    whole()
  }

  await open()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      const last = client
      client = undefined
      last?.release(true)
    },
  }
}
