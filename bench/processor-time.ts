import { readFileSync } from 'node:fs'
import type pg from 'pg'

/**
 * Milliseconds of processor that this process and the one connection of the pool have used so far: what a query costs
 * whoever else is at work on the machine. NaN where Linux does not tell.
 */
export async function processorTime(pool: pg.Pool): Promise<() => number> {
  const { rows } = await pool.query('select pg_backend_pid() as pid')
  const file = `/proc/${rows[0].pid}/schedstat`
  return () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000 + ofServer(file)
  }
}

function ofServer(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}
