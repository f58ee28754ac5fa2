import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { zone } from './platform/clock.ts'
import type { Deps } from './platform/http/context.ts'
import { listen } from './platform/listen.ts'
import { type Reactions, workOffOutbox } from './platform/outbox.ts'

export type Job = { readonly name: string; readonly cron: string; run(): Promise<unknown> }

export type Worker = { stop(): Promise<void> }

/**
 * Works in the background: reacts to what acts announced, as soon as they announce it, and keeps the timetable.
 * Several workers may run; each announcement and each due job is taken by one.
 */
export async function startWorker(
  deps: Deps,
  pool: pg.Pool,
  reactions: Reactions,
  timetable: readonly Job[],
): Promise<Worker> {
  const outbox = repeat(() => workOffOutbox(deps.db, reactions), deps)
  const ear = await listen(pool, { loa_outbox: () => outbox.wake() }, () => outbox.wake())
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
  })
  boss.on('error', (error) => deps.log.error({ error: String(error) }, 'job queue'))
  await boss.start()
  for (const job of timetable) {
    await boss.createQueue(job.name, { policy: 'singleton', retryLimit: 3, retryBackoff: true })
    await boss.work(job.name, { pollingIntervalSeconds: 5 }, () => job.run())
    await boss.schedule(job.name, job.cron, {}, { tz: zone })
  }
  outbox.wake()
  return {
    async stop() {
      await ear.close()
      await outbox.stop()
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}

/** Runs the work when woken, one at a time, and every few seconds anyway: a lost wake-up only delays. */
function repeat(work: () => Promise<number>, deps: Deps) {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  const run = async () => {
    do {
      again = false
      try {
        while ((await work()) > 0 && !stopped);
      } catch (error) {
        deps.log.error({ error: String(error) }, 'outbox')
      }
    } while (again && !stopped)
    running = undefined
  }
  const wake = () => {
    if (stopped) return
    if (running) again = true
    else running = run()
  }
  const timer = setInterval(wake, 5000)
  return {
    wake,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
