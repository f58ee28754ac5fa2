import { type DueDeps, publishDue } from './publish-due.ts'
import { nextDue } from './store-due.ts'

/** How long a newly set time may go unnoticed. */
const longestSleep = 1000
/** What is due and still there is in another worker's hands. */
const shortestSleep = 50

/**
 * Puts scheduled editions out at their time: sleeps until the next is due, a second at most, for a nearer time may be
 * set meanwhile. What was missed while nobody ran goes out at once. Waits are reckoned on the domain's clock, which may
 * show another day than the machine's. Any number of workers may do this.
 */
export function keepSchedule(deps: DueDeps): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const turn = async () => {
    let sleep = longestSleep
    try {
      const next = await nextDue(deps.db)
      const left = next === undefined ? longestSleep : millisecondsUntil(deps, next)
      if (left <= 0) await publishDue(deps)
      sleep = Math.min(Math.max(left, shortestSleep), longestSleep)
    } catch (error) {
      deps.log.error({ error: String(error) }, 'schedule')
    }
    if (!stopped) timer = setTimeout(begin, sleep)
  }
  const begin = () => {
    running = turn()
  }
  begin()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

const millisecondsUntil = ({ clock }: DueDeps, moment: string): number =>
  Temporal.Instant.from(moment).epochMilliseconds - clock.now().epochMilliseconds
