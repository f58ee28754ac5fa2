import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bornAt } from '../../src/cli/born-at.ts'

const started: ChildProcess[] = []
const root = join(import.meta.dirname, '../..')

export type LoaProcess = {
  readonly pid: number
  /** What it printed so far, both streams. */
  output(): string
  /** Where it answers, once it says so; fails with its output when it ends before. */
  readonly address: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  interrupt(): void
}

/** `bin/loa` with these arguments as a newcomer would type it, on a port the system chooses and an empty world. */
export function loa(args: readonly string[], env: Readonly<Record<string, string>> = {}): LoaProcess {
  const child = spawn(join(root, 'bin/loa'), args, {
    cwd: '/',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', LOA_PACK: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  const address = addressOf(child, () => output, ended)
  address.catch(() => {})
  return { pid: child.pid!, output: () => output, address, ended, interrupt: () => child.kill('SIGINT') }
}

function addressOf(child: ChildProcess, output: () => string, ended: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const address = output().match(/Loa: (http:\S+)\n/)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', look)
    void ended.then(() => reject(new Error(`ended before it was ready:\n${output()}`)))
  })
}

/** The process and all below it, as the system's table has them now. */
export async function treeOf(pid: number): Promise<readonly number[]> {
  const pairs = await parents()
  const below = (parent: number): number[] =>
    pairs.filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)])
  return [pid, ...below(pid)]
}

/** Each process with its parent; from /proc where there is one, as a bare Debian has no ps. */
async function parents(): Promise<readonly (readonly [number, number])[]> {
  if (process.platform !== 'linux') return parentsFromPs()
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const stats = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z 0')),
  )
  return pids.map((pid, index) => {
    const stat = String(stats[index])
    return [Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const
  })
}

async function parentsFromPs() {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid='])
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
}

/** A process that only waits to be buried by its parent is not alive. */
export const isAlive = async (pid: number): Promise<boolean> => (await bornAt(pid)) !== ''

export async function aliveOf(pids: readonly number[]): Promise<readonly number[]> {
  const answers = await Promise.all(pids.map(isAlive))
  return pids.filter((_, index) => answers[index])
}

/** Whatever a failed test left running. */
export function endAll(): void {
  for (const child of started) child.kill('SIGTERM')
}
