import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type LoaProcess, treeOf } from './loa-process.ts'

/** Loa, its children and the database server, all at once, with no chance to tidy up. */
export async function killEverything(running: LoaProcess): Promise<void> {
  const pids = await treeOf(running.pid)
  const names = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')))
  assert.ok(
    names.some((name) => name.includes('postgres')),
    'the database server is not among those killed',
  )
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
  await running.ended
}
