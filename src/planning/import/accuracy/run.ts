import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDocument } from '../read/read-document.ts'
import { understandPlan } from '../understand/understand-plan.ts'
import { type Comparison, compare, type ExpectedPlan, type Tally } from './compare.ts'

type Result = {
  file: string
  tasks: Comparison['tasks']
  fields: { right: number; total: number }
  seconds: number
}

/** Imports every document of a folder that has its truth beside it, prints how much is right, and returns the figures. */
export async function runAccuracy(folder: string, print: (line: string) => void): Promise<Result[]> {
  const results: Result[] = []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.expected.json')).sort()
  for (const name of names) {
    const expected = JSON.parse(await readFile(join(folder, name), 'utf8')) as ExpectedPlan
    for (const file of [expected.document.file, ...(expected.document.also ?? [])])
      results.push(await importOne(folder, file, expected, print))
  }
  print(JSON.stringify({ documents: results }))
  return results
}

async function importOne(
  folder: string,
  file: string,
  expected: ExpectedPlan,
  print: (line: string) => void,
): Promise<Result> {
  const bytes = await readFile(join(folder, file))
  const start = performance.now()
  const read = await readDocument(bytes, file)
  if (!read.ok) {
    print(`\n${file}: ${read.issues.map((issue) => issue.text.en).join(' ')}`)
    return {
      file,
      tasks: { found: 0, expected: expected.tasks.length, extra: 0 },
      fields: { right: 0, total: 0 },
      seconds: 0,
    }
  }
  const plan = understandPlan(read.value)
  const seconds = Math.round(performance.now() - start) / 1000
  const { tasks, fields } = compare(plan, expected)
  const right = [...fields.values()].reduce((sum, tally) => sum + tally.right, 0)
  const total = [...fields.values()].reduce((sum, tally) => sum + tally.total, 0)
  print(`\n${file}   ${seconds} s   doubts: ${plan.doubts.length}`)
  print(
    `  tasks: ${tasks.found} of ${tasks.expected} found, ${tasks.extra} extra; fields: ${right} of ${total} (${share(right, total)})`,
  )
  for (const [field, tally] of fields) printTally(field, tally, print)
  return { file, tasks, fields: { right, total }, seconds }
}

const shownPerField = 6

function printTally(field: string, { right, total, wrong }: Tally, print: (line: string) => void): void {
  print(
    `  ${field.padEnd(14)} ${String(right).padStart(4)} / ${String(total).padEnd(4)} ${share(right, total)}`,
  )
  for (const line of wrong.slice(0, shownPerField)) print(`      ✗ ${line}`)
  if (wrong.length > shownPerField) print(`      … and ${wrong.length - shownPerField} more`)
}

const share = (right: number, total: number): string =>
  `${total === 0 ? 100 : Math.floor((right / total) * 1000) / 10} %`
