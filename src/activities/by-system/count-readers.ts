import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { viewsOf } from '../../platform/visits.ts'
import { putViews, sourcesAfter } from './store-readers.ts'

const batch = 200

/**
 * Brings the reach of what logged itself to the views counted until now, unless somebody entered another number. The
 * source of an activity is the subject its views are counted under. Again it changes nothing but what was read since.
 */
export async function countReaders({ db, clock }: Pick<Deps, 'db' | 'clock'>, kind: string): Promise<number> {
  let changed = 0
  for (let after = 0; ; ) {
    const some = await sourcesAfter(db, kind, after, batch)
    const last = some.at(-1)
    if (!last) return changed
    after = last.id
    const views = await viewsOf(
      db,
      some.map(({ source }) => source),
    )
    const grown = some
      .map(({ id, source, reach }) => ({ id, before: reach, views: views.get(source) ?? 0 }))
      .filter(({ before, views }) => views > 0 && views !== before)
    if (grown.length === 0) continue
    await db.transaction().execute(async (tx) => {
      const activityIds = await putViews(tx, grown, clock.now().toString())
      if (activityIds.length > 0)
        await announce(tx, clock, { type: 'activity.recounted', payload: { activityIds } })
      changed += activityIds.length
    })
  }
}
