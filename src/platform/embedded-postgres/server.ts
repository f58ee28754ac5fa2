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

export type Wanted = {
  readonly cluster: string
  readonly binaries: Binaries
  readonly account: Account
  readonly durable: boolean
  readonly socketFolder: string
  readonly log: string
}

export type Server = { readonly process: ChildProcess; readonly ended: Promise<void> }

/** Starts the server in a session of its own, so that Ctrl-C in the terminal reaches Loa first; waits until it answers. */
export async function launch(wanted: Wanted): Promise<Server> {
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
  const endWatch = child.pid ? watchOver(child.pid, wanted.account) : () => {}
  const ended = exited.then(endWatch)
  while (!(await answers(urlOf(wanted.socketFolder, 'postgres')))) {
    if (hasEnded(child)) throw failureOf(await saidSince(before, wanted.log), wanted.cluster)
    await pause(20)
  }
  return { process: child, ended }
}

export const urlOf = (socketFolder: string, database: string) =>
  `postgresql://loa@localhost/${database}?host=${encodeURIComponent(socketFolder)}`

const argumentsOf = ({ cluster, socketFolder, durable }: Wanted) => [
  '-D',
  cluster,
  ...configuration(socketFolder, durable),
]

const hasEnded = (child: ChildProcess) =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

const saidSince = async (before: number, log: string) => (await readFile(log)).subarray(before).toString()

async function turnOver(log: string): Promise<void> {
  const size = await stat(log).then(
    (file) => file.size,
    () => 0,
  )
  if (size > 10_000_000) await rename(log, `${log}.1`)
}
