import { z } from 'zod'
import { loadDirectory } from '../../agencies/index.ts'
import { readPackJson } from '../../platform/pack-file.ts'
import { keyOfDay } from '../bulk/key-of-day.ts'
import type { ActivityDeps } from '../ports.ts'
import { rhythmShape } from '../series/rhythm.ts'
import { insertSeries } from '../series/store-series.ts'
import { lastUsedOf } from '../store-last-used.ts'

const file = z.object({
  series: z.array(
    z.object({
      agency: z.string(),
      form: z.string(),
      name: z.string().includes('(mẫu)'),
      startTime: z.string().nullable().default(null),
      rhythm: rhythmShape,
      fromDay: z.iso.date(),
    }),
  ),
})

/** Series of the sample world, each like the agency's last sample activity in that form; loading them again adds none. */
export async function loadSampleSeries(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  folder: string,
): Promise<void> {
  const { db, clock } = deps
  const { series } = await readPackJson(folder, 'sample/series.json', file)
  const directory = await loadDirectory(db, clock.today().toString())
  for (const { agency, form, name, startTime, rhythm, fromDay } of series) {
    const agencyId = directory.bySlug(agency)?.id
    const used = agencyId === undefined ? [] : await lastUsedOf(db, agencyId, Number(fromDay.slice(0, 4)))
    const like = used.find(({ formKey }) => formKey === form)
    if (agencyId === undefined || !like) continue
    const { what, place, languages, themeIds, audienceKeys, areaIds } = like
    const same = {
      what,
      place,
      languages,
      themeIds,
      audienceKeys,
      areaIds,
      startTime,
      agencyId,
      formKey: form,
    }
    const none = {
      details: null,
      reach: null,
      reachKind: null,
      reachCounted: null,
      cost: null,
      programmes: [],
    }
    await db.transaction().execute((tx) =>
      insertSeries(tx, {
        clientKey: keyOfDay(`sample-series:${agency}:${name}`, fromDay),
        agencyId,
        name,
        entry: { ...same, ...none, times: 1 },
        rhythm,
        fromDay,
        toDay: null,
        createdAt: clock.now().toString(),
        createdBy: 'sample',
        createdByName: 'Đầu mối (mẫu)',
        isSample: true,
      }),
    )
  }
}
