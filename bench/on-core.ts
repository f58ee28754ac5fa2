import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const children: ChildProcess[] = []

/** Starts a program on one core and waits for the words that say it is ready, or for its first answer at an address. */
export function onCore(
  core: number,
  [command, ...args]: readonly [string, ...string[]],
  ready: string,
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', String(core), command, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
  })
  children.push(child)
  let said = ''
  return new Promise((resolve, reject) => {
    const look = (text: Buffer) => {
      said += text
      if (said.includes(ready)) resolve(child)
    }
    child.stdout!.on('data', look)
    child.stderr!.on('data', look)
    if (URL.canParse(ready)) void firstAnswer(ready).then(() => resolve(child))
    child.on('exit', () => reject(new Error(`${command} ended before it was ready:\n${said}`)))
  })
}

/** For a program that says nothing when it is ready. */
async function firstAnswer(address: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await pause(500)
  }
}

/** Our own TypeScript on one core. */
export const scriptOnCore = (core: number, script: string, ...args: string[]) =>
  onCore(core, [process.execPath, '--import', 'tsx', join('bench', script), ...args], 'ready')

/** Milliseconds of processor a program has used so far. */
export function usedBy({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * ticks
}

/** Linux counts in hundredths of a second. */
const ticks = 10

/** Lets everything started end in order, for a few seconds, then ends it. */
export async function endAll(): Promise<void> {
  const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
  for (const child of running) child.kill('SIGTERM')
  const ended = Promise.all(running.map((child) => once(child, 'exit')))
  await Promise.race([ended, pause(8000)])
  for (const child of running) child.kill('SIGKILL')
}
