import { execFile } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const at = (program: string) => join(root, 'node_modules/.bin', program)

/** What needs no running: form, types, dead code. The direction of imports is a test. */
const checks = [
  {
    name: 'biome',
    program: at('biome'),
    args: ['check', '--error-on-warnings', '--max-diagnostics=10', '.'],
  },
  { name: 'tsc', program: at('tsc'), args: ['--noEmit', '-p', '.'] },
  { name: 'knip', program: at('knip'), args: ['--no-progress'] },
]

/** Runs each, prints a line for it and what it found; answers how many found something. */
export async function check(): Promise<number> {
  let faults = 0
  for (const { name, program, args } of checks) {
    const since = performance.now()
    const { isGood, output } = await outcomeOf(program, args)
    const seconds = ((performance.now() - since) / 1000).toFixed(1)
    console.log(`${isGood ? '✔' : '✖'} ${name.padEnd(10)} ${seconds} s`)
    if (!isGood) console.log(output)
    if (!isGood) faults += 1
  }
  return faults
}

function outcomeOf(program: string, args: readonly string[]) {
  return new Promise<{ isGood: boolean; output: string }>((resolve) => {
    execFile(program, args, { cwd: root, maxBuffer: 64_000_000 }, (error, stdout, stderr) =>
      resolve({ isGood: !error, output: `${stdout}${stderr}` }),
    )
  })
}
