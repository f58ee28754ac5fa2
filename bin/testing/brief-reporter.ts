import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/** One line for each file as it ends and for what a test tells of itself, then every failed test in full. */
export async function* brief(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = []
  for await (const event of events) {
    if (event.type === 'test:fail' && isItsOwn(event.data)) failures.push(told(event.data))
    if (event.type === 'test:stderr') yield event.data.message
    // What a test tells of itself; the runner's own counts name no file.
    if (event.type === 'test:diagnostic' && event.data.file) yield `  ${event.data.message}\n`
    if (event.type === 'test:summary' && event.data.file) yield lineFor(event.data)
  }
  yield failures.join('\n')
}

type Failure = Extract<TestEvent, { type: 'test:fail' }>['data']
type Summary = Extract<TestEvent, { type: 'test:summary' }>['data']

/** A suite also fails when one of its tests does; that says nothing new. */
const isItsOwn = ({ details }: Failure) =>
  (details.error as { failureType?: string }).failureType !== 'subtestsFailed'

function told({ name, file, line, details }: Failure): string {
  const place = file ? `${relative(process.cwd(), file)}:${line ?? 1}` : ''
  const reason = inspect(details.error.cause ?? details.error, { depth: 4 })
  return `\n✖ ${name}\n  ${place}\n  ${reason.replaceAll('\n', '\n  ')}\n`
}

function lineFor({ file, counts, success, duration_ms }: Summary): string {
  const seconds = (duration_ms / 1000).toFixed(1).padStart(5)
  return `${success ? '✔' : '✖'} ${seconds} s ${String(counts.tests).padStart(4)}  ${relative(process.cwd(), file ?? '')}\n`
}
