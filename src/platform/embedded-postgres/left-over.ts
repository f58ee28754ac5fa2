import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'
import { run } from './run.ts'
import { texts } from './texts.ts'

/**
 * Ends the server a killed Loa left running on this cluster, and forgets its lock. What it had acknowledged is on
 * disk. Processes are told by their working folder: a process id alone may belong to somebody else by now.
 */
export async function stopLeftOver(cluster: string): Promise<void> {
  const place = await realpath(cluster).catch(() => undefined)
  if (!place) return
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const processes = await processesIn(place)
    if (processes.length === 0) return rm(join(place, 'postmaster.pid'), { force: true })
    const postmaster = await notedPostmaster(place)
    // Workers end by themselves when their postmaster does; only the last step takes each of them.
    const known = processes.filter((pid) => pid === postmaster)
    send(signal, signal === 'SIGKILL' || known.length === 0 ? processes : known)
    await waitUntilGone(place, 10_000)
  }
  if ((await processesIn(place)).length > 0) throw new CannotStart(texts.leftOverStays(cluster))
}

async function notedPostmaster(place: string): Promise<number> {
  const noted = await readFile(join(place, 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(noted.split('\n')[0])
}

async function processesIn(place: string): Promise<number[]> {
  if (process.platform !== 'linux') return postmastersNaming(place)
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => ((await isPostgresIn(pid, place)) ? [Number(pid)] : [])),
  )
  return found.flat()
}

async function isPostgresIn(pid: string, place: string): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  if (name.trim() !== 'postgres') return false
  return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === place
}

async function postmastersNaming(place: string): Promise<number[]> {
  const { output } = await run('ps', ['-axo', 'pid=,command='], { cwd: '/' })
  return output
    .split('\n')
    .filter((line) => line.includes(`/postgres -D ${place} `))
    .map((line) => Number.parseInt(line, 10))
}

async function waitUntilGone(place: string, patience: number): Promise<void> {
  for (let waited = 0; waited < patience; waited += 50) {
    if ((await processesIn(place)).length === 0) return
    await pause(50)
  }
}

function send(signal: NodeJS.Signals, pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // Gone in the meantime.
    }
  }
}
