import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { configuration } from './configuration.ts'
import { answers } from './database.ts'
import { failureOf } from './failure.ts'
import { plainEnvironment } from './run.ts'
import { watchOver } from './watch.ts'

type Wanted = {
  cluster: string
  binaries: Binaries
  account: Account
  durable: boolean
  socketFolder: string
  log: string
}

export type Server = { urlOf(database: string): string; ended: Promise<boolean>; stop(): Promise<void> }

/** Starts the server in a session of its own, so that Ctrl-C in the terminal reaches Loa first. */
export async function runServer(wanted: Wanted): Promise<Server> {
  await turnOver(wanted.log)
  const log = await open(wanted.log, 'a')
  const { size: before } = await log.stat()
  const child = spawn(wanted.binaries.postgres, argumentsOf(wanted), {
    ...wanted.account,
    cwd: wanted.cluster,
    detached: true,
    env: plainEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
  })
  const exited = once(child, 'exit').catch(() => {})
  await log.close()
  const urlOf = (database: string) =>
    `postgresql://loa@localhost/${database}?host=${encodeURIComponent(wanted.socketFolder)}`
  await untilItAnswers(child, urlOf('postgres'), async () => {
    const said = await readFile(wanted.log)
    return failureOf(said.subarray(before).toString(), wanted.cluster)
  })
  return { urlOf, ...lifeOf(child, exited, watchOver(child.pid!, wanted.account)) }
}

const argumentsOf = ({ cluster, socketFolder, durable }: Wanted) => [
  '-D',
  cluster,
  ...configuration(socketFolder, durable),
]

async function untilItAnswers(
  child: ChildProcess,
  url: string,
  failure: () => Promise<Error>,
): Promise<void> {
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) throw await failure()
    await pause(20)
  }
}

function lifeOf(child: ChildProcess, exited: Promise<unknown>, stopWatching: () => void) {
  let asked = false
  const ended = exited.then(() => {
    stopWatching()
    return !asked
  })
  async function stop() {
    asked = true
    child.kill('SIGINT')
    // An immediate end is safe too: the next start replays the log.
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 6_000)
    await ended
    clearTimeout(impatient)
  }
  return { ended, stop }
}

async function turnOver(log: string): Promise<void> {
  const size = await stat(log).then(
    (file) => file.size,
    () => 0,
  )
  if (size > 10_000_000) await rename(log, `${log}.1`)
}
