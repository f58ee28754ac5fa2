import { spawn } from 'node:child_process'
import type { Account } from './account.ts'
import { plainEnvironment } from './run.ts'

/**
 * Ends the server in order soon after we are gone, however we went: a small shell reads a pipe that only we hold open.
 * Answers how to send it home once the server has ended by itself.
 */
export function watchOver(server: number, account: Account): () => void {
  const watch = spawn('/bin/sh', ['-c', 'cat >/dev/null; kill -INT "$1"', 'loa-watch', String(server)], {
    ...account,
    cwd: '/',
    detached: true,
    env: plainEnvironment(),
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watch.on('error', () => {})
  watch.unref()
  return () => {
    if (watch.pid) process.kill(-watch.pid, 'SIGKILL')
  }
}
