import { setTimeout as pause } from 'node:timers/promises'
import { stopLeftOver } from './left-over.ts'
import { launch, type Wanted } from './server.ts'

export type Kept = {
  /** Settles when the server is down for good; true when nobody had asked for it. */
  readonly ended: Promise<boolean>
  stop(): Promise<void>
}

/**
 * A server that comes back when it is killed from outside (the system takes the largest process when memory is short);
 * on the same socket, so the pool above finds it again. When it cannot come back, it has ended.
 */
export async function keepRunning(wanted: Wanted): Promise<Kept> {
  let asked = false
  let server = await launch(wanted)

  const ended = (async () => {
    for (;;) {
      await server.ended
      if (!asked) await pause(1_000)
      if (asked) return false
      try {
        await stopLeftOver(wanted.cluster)
        server = await launch(wanted)
      } catch {
        return true
      }
      // Asked while it was coming back.
      if (asked) server.process.kill('SIGINT')
    }
  })()

  async function stop() {
    asked = true
    server.process.kill('SIGINT')
    // An immediate end is safe too: the next start replays the log.
    const impatient = setTimeout(() => server.process.kill('SIGQUIT'), 6_000)
    await ended
    clearTimeout(impatient)
  }
  return { ended, stop }
}
