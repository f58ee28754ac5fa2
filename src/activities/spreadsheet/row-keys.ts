import { createHash } from 'node:crypto'
import type { ActivityEntry } from '../activity.ts'
import { entryHash } from '../store-activities.ts'

/** Loa's own namespace for keys of rows (RFC 9562, version 5). It never changes: it is what makes a table safe to send again. */
const namespace = Buffer.from('6f0c2b4e9d7a4c5f8b1e3a2d5c6f7081', 'hex')

/** The same name gives the same UUID for ever. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Tells a row from another one by what it means, however it is written. */
export const contentHash = (entry: ActivityEntry, links: readonly string[]): string =>
  createHash('sha256')
    .update(`1 ${entryHash(entry)} ${links.join(' ')}`)
    .digest('hex')

type Keyed = { readonly code: string | null; readonly content: string }

/**
 * The key of each row: of its code, else of its content and of how many rows above it have the same content, so that two
 * equal rows are two activities, and the same table again is the same activities.
 */
export function keysOf(agencyId: number, rows: readonly Keyed[]): readonly string[] {
  const seen = new Map<string, number>()
  return rows.map(({ code, content }) => {
    if (code !== null) return uuidOf(`${agencyId} code ${code.toLowerCase()}`)
    const before = seen.get(content) ?? 0
    seen.set(content, before + 1)
    return uuidOf(`${agencyId} content ${content} ${before}`)
  })
}

/** The code under which a list that was taken out of Loa names an activity that had none: 'LOA-123'. */
export const codeOfActivity = (activityId: number): string => `LOA-${activityId}`
export const activityOfCode = (code: string | null): number | undefined => {
  const [, id] = /^loa-(\d{1,9})$/i.exec(code ?? '') ?? []
  return id ? Number(id) : undefined
}
