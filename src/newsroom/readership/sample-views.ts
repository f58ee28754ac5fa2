import { createHash } from 'node:crypto'
import { dayOf, zone } from '../../platform/clock.ts'
import type { Deps } from '../../platform/http/context.ts'
import { addViews, batchOf, type View } from '../../platform/visits.ts'
import { unreadSamples } from './store.ts'

/** How far back the sample world was read. */
const daysBack = 75

/**
 * Makes the demo's stories read, by the function that counts real readers: much on the first days, then less and less,
 * fewer on Sundays. The same stories get the same counts; what has been read already is left alone.
 */
export async function loadSampleViews({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<number> {
  const stories = await unreadSamples(db, clock.now().toString())
  const today = clock.today()
  let counted = 0
  for (let back = daysBack; back > 0 && stories.length > 0; back--) {
    const day = today.subtract({ days: back })
    const views = stories.flatMap(({ id, publishedAt }) =>
      viewsOn(day, id, dayOf(Temporal.Instant.from(publishedAt))),
    )
    if (views.length === 0) continue
    const at = day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant()
    const leftOut = await addViews(db, { day: day.toString(), at, views: batchOf(views) })
    counted += views.length - leftOut.size
  }
  return counted
}

/** Sample readers of one story on one day. */
export function viewsOn(
  day: Temporal.PlainDate,
  storyId: number,
  published: Temporal.PlainDate,
): readonly View[] {
  const age = published.until(day, { largestUnit: 'days' }).days
  if (age < 0) return []
  const liking = 8 + (dice(storyId, 'liking') % 35)
  const sunday = day.dayOfWeek === 7 ? 0.4 : 1
  const expected = (liking / (1 + age / 3) + 0.4) * sunday
  const count = Math.floor((expected * (60 + (dice(storyId, day) % 80))) / 100)
  return Array.from({ length: count }, (_, at) => ({
    reader: `mau-${storyId}-${at}`,
    subject: `story:${storyId}`,
    referrer: pick(referrers, dice(storyId, day, at, 'referrer')),
    device: pick(devices, dice(storyId, day, at, 'device')),
  }))
}

const referrers = shares({
  own: 30,
  none: 24,
  google: 18,
  facebook: 9,
  zalo: 8,
  ninhthuan: 6,
  coccoc: 3,
  other: 2,
})
const devices = shares({ phone: 58, computer: 38, tablet: 4 })

function shares<K extends string>(hundredths: Record<K, number>): readonly K[] {
  return (Object.entries(hundredths) as [K, number][]).flatMap(([key, count]) => Array<K>(count).fill(key))
}

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!

/** The same throw for the same words, always. */
const dice = (...words: readonly unknown[]): number =>
  createHash('sha256').update(words.join(' ')).digest().readUInt32BE()
