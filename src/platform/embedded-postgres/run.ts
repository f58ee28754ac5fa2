import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

type Finished = { readonly code: number | null; readonly output: string }

/** Runs a short program to its end with a clean environment; `code` is null when it could not run at all. */
export function run(
  program: string,
  args: readonly string[],
  { account, cwd }: { account?: Account; cwd: string },
): Promise<Finished> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, {
      ...account,
      cwd,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const gather = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', gather)
    child.stderr.on('data', gather)
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** PostgreSQL reads PG* and LC_*; what happens to be set in a terminal must not change a database. */
export const plainEnvironment = () => ({ PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' })
