import { z } from 'zod'
import { fold } from '../../platform/vietnamese.ts'
import type { Queue, Waiting } from '../life/queue.ts'
import { storyKinds } from '../story.ts'

/** The parts of the queue in the order in which they are dealt with. */
export const queueParts = [
  'failed',
  'toReview',
  'unratified',
  'documents',
  'mine',
  'approved',
  'scheduled',
  'proposed',
  'toLookAt',
] as const satisfies readonly (keyof Queue)[]
export type QueuePart = (typeof queueParts)[number]

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(values)
    .optional()
    .or(z.literal('').transform(() => undefined))

/** The address of the queue: what of it is shown. */
export const queueQuery = z.object({
  viec: choice(queueParts),
  loai: choice(storyKinds),
  'don-vi': z.string().max(120).optional(),
  q: z.string().max(200).optional(),
})
export type QueueQuery = z.output<typeof queueQuery>

export const isFiltered = (query: QueueQuery): boolean => Object.values(query).some(Boolean)

export type QueueSection = { readonly part: QueuePart; readonly rows: readonly Waiting[] }

type Matching = { readonly query: QueueQuery; readonly slugOf: (agencyId: number) => string | undefined }

/** What of the queue the filters leave, part by part; parts without a row fall away. */
export const queueSections = (queue: Queue, matching: Matching): readonly QueueSection[] =>
  queueParts
    .filter((part) => !matching.query.viec || matching.query.viec === part)
    .map((part) => ({ part, rows: queue[part].filter((row) => matches(row, matching)) }))
    .filter(({ rows }) => rows.length > 0)

/** Words of the title are matched without diacritics. */
export function matches(
  { kind, agencyId, title }: Pick<Waiting, 'kind' | 'agencyId' | 'title'>,
  { query, slugOf }: Matching,
): boolean {
  if (query.loai && kind !== query.loai) return false
  if (query['don-vi'] && slugOf(agencyId) !== query['don-vi']) return false
  const words = fold(query.q ?? '')
    .split(' ')
    .filter(Boolean)
  const folded = fold(title)
  return words.every((word) => folded.includes(word))
}
