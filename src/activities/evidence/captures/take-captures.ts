import { system } from '../../../platform/actor.ts'
import { sha256Of } from '../../../platform/files.ts'
import { record } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { keepBytes } from '../../../platform/media/index.ts'
import { readPage } from '../../../platform/reading/index.ts'
import { type CaptureReason, minutesUntilNext } from './capture.ts'
import { type LookDeps, lookAtPage } from './look-at-page.ts'
import { type DueCapture, dueCaptures, saveMissed, saveTaken } from './store-captures.ts'

export type CaptureDeps = Pick<Deps, 'db' | 'clock' | 'files'> & LookDeps

export type Manners = {
  /** Milliseconds between two questions to one host. */
  readonly pause: number
  /** Hosts asked side by side. */
  readonly hosts: number
  /** Milliseconds for one slice of the work. */
  readonly slice: number
}

const usual: Manners = { pause: 1000, hosts: 4, slice: 40_000 }
const mostInSlice = 400

/**
 * A slice of the captures whose turn it is: several hosts side by side, one host's pages one after the other with a
 * pause. Safe to repeat. Answers how many pages were looked at.
 */
export async function takeCaptures(deps: CaptureDeps, manners: Manners = usual): Promise<number> {
  const due = await dueCaptures(deps.db, deps.clock.now().toString(), mostInSlice)
  const queues = [...Map.groupBy(due, ({ url }) => hostOf(url)).values()]
  const endsAt = performance.now() + manners.slice
  let looked = 0
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [at, capture] of queue.entries()) {
        if (performance.now() > endsAt) return
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, manners.pause))
        await takeOne(deps, capture)
        looked++
      }
  }
  await Promise.all(Array.from({ length: manners.hosts }, work))
  return looked
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '')

async function takeOne(deps: CaptureDeps, capture: DueCapture): Promise<void> {
  const seen = await lookAtPage(deps, capture.url)
  if (!seen.ok) return miss(deps, capture, seen.reason, seen.status)
  const page = await readPage({ bytes: seen.bytes, contentType: seen.contentType })
  if (!page) return miss(deps, capture, 'no_words', seen.status)
  const textSha256 = await keepBytes(deps, Buffer.from(page.text), 'text/plain', `ban-chup-${capture.id}.txt`)
  const taken = {
    status: seen.status,
    finalUrl: seen.finalUrl,
    title: page.title,
    mediaType: page.mediaType,
    charset: page.charset,
    bytesSize: seen.bytes.length,
    bytesSha256: sha256Of(seen.bytes),
    textSha256,
    characters: page.text.length,
    isCut: page.isCut,
  }
  await deps.db.transaction().execute(async (tx) => {
    if (!(await saveTaken(tx, capture.id, deps.clock.now().toString(), taken))) return
    const { url, activityId, agencyId } = capture
    const { bytesSha256, finalUrl } = taken
    await record(tx, system, deps.clock, {
      action: 'capture.taken',
      subject: `capture:${capture.id}`,
      agencyId,
      detail: { activityId, url, finalUrl, bytesSha256, textSha256 },
    })
  })
}

async function miss(
  { db, clock }: CaptureDeps,
  { id, tries }: DueCapture,
  reason: CaptureReason,
  status: number | null = null,
): Promise<void> {
  const wait = minutesUntilNext(tries + 1, reason)
  const dueAt = wait === undefined ? null : clock.now().add({ minutes: wait }).toString()
  await saveMissed(db, id, { reason, status, lookedAt: clock.now().toString(), dueAt })
}
