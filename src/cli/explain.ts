import { CannotStart } from '../platform/cannot-start.ts'
import type { Text } from '../platform/i18n.ts'
import { texts } from './texts.ts'

/** What went wrong as a sentence, when the person at the machine can mend it; undefined for a bug. */
export function sentenceFor(error: unknown): Text | undefined {
  if (error instanceof CannotStart) return error.text
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return texts.diskFull(path)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return texts.cannotWrite(path)
  if (code === 'ENOTDIR' || code === 'EEXIST') return texts.notAFolder(path)
  return undefined
}
