import { createHash } from 'node:crypto'

/** The key of one day's activity, made of what is the same however often it is sent: a form's key or a series, and the day. */
export function keyOfDay(of: string, day: string): string {
  const hex = createHash('sha256').update(`${of}/${day}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
