import { CannotStart } from '../cannot-start.ts'
import { texts } from './texts.ts'

/** What a program of PostgreSQL said when it gave up, as one sentence for the person at the machine. */
export function failureOf(output: string, place: string): CannotStart {
  if (/No space left on device|Disk quota exceeded/.test(output))
    return new CannotStart(texts.diskFull(place))
  if (/Read-only file system|Permission denied|EACCES|EPERM/.test(output))
    return new CannotStart(texts.cannotWrite(place))
  if (/could not (resize|map|create) (anonymous )?shared memory/.test(output))
    return new CannotStart(texts.noMemory)
  return new CannotStart(texts.gaveUp(lastWords(output)))
}

const lastWords = (output: string) =>
  output
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|error:/.test(line))
    .at(-1)
    ?.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '') ??
  output.trim().split('\n').at(-1) ??
  ''
