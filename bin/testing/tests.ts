import { glob } from 'node:fs/promises'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { inBatches } from './batches.ts'
import { brief } from './brief-reporter.ts'

export const everyTest = [
  'src/**/*.test.ts',
  'src/**/*.test.tsx',
  'bin/**/*.test.ts',
  'test/**/*.test.ts',
  'test/**/*.test.tsx',
]

type Totals = {
  tests: number
  passed: number
  failed: number
  cancelled: number
  skipped: number
  todo: number
}
export type Outcome = Totals & { readonly seconds: number }

/** Runs the test files, two processes at a time; briefly for many files, by name for a few. */
export async function runTests(patterns: readonly string[], isBrief: boolean): Promise<Outcome> {
  const files = (await Array.fromAsync(glob([...patterns]))).sort(longestFirst)
  const processes = isBrief ? inBatches(files) : files
  const stream = run({ files: processes, concurrency: 2, execArgv: ['--import', 'tsx'] })
  let outcome: Outcome | undefined
  stream.on('test:summary', ({ file, counts, duration_ms }) => {
    // The published types leave `failed` out.
    if (!file) outcome = { ...(counts as typeof counts & Totals), seconds: duration_ms / 1000 }
  })
  for await (const line of stream.compose(isBrief ? brief : spec)) process.stdout.write(line)
  if (!outcome) throw new Error('The test runner ended without a summary.')
  return outcome
}

/** Journeys and commands take longest; begun last, they would leave a core idle at the end. */
const longestFirst = (one: string, other: string) =>
  Number(other.startsWith('test/')) - Number(one.startsWith('test/')) || one.localeCompare(other)
