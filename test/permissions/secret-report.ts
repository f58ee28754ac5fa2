import { join } from 'node:path'
import { loadCoverageOfPack } from '../../src/coverage/index.ts'
import { openWindow } from '../../src/reports/acts/open-reports.ts'
import { contentsOf } from '../../src/reports/contents.ts'
import { reportById } from '../../src/reports/store.ts'
import { putPassage } from '../../src/reports/store-passages.ts'
import { loadReportSettingsOfPack } from '../../src/reports/windows/load-settings.ts'
import type { World } from '../support/world.ts'

const packs = join(import.meta.dirname, '../../packs')

/** A commune's report in the making with a marked passage, and the province's, which has others below it. */
export async function secretReport(world: World, commune: string, province: string, secret: string) {
  const { db, deps } = world
  await loadCoverageOfPack(deps, join(packs, 'vietnam'))
  await loadReportSettingsOfPack(db, [join(packs, 'vietnam'), join(packs, 'ninh-thuan')])
  await openWindow(deps, { windowKey: 'bc-q3', year: 2023 })
  const reportOf = async (slug: string) => {
    const row = db
      .selectFrom('reports.report')
      .select('id')
      .where('agencyId', '=', await world.agencyId(slug))
    return (await row.executeTakeFirstOrThrow()).id
  }
  const [own, above] = [await reportOf(commune), await reportOf(province)]
  const contents = await contentsOf(db, deps, (await reportById(db, own))!)
  const key = contents.open[0]!.key
  const passage = {
    key,
    text: secret,
    generated: '',
    writtenAt: deps.clock.now().toString(),
    writtenByName: secret,
  }
  for (const id of [own, above]) await db.transaction().execute((tx) => putPassage(tx, id, { ...passage }))
  return {
    /** What a route below /bao-cao is tried with. */
    samples: (path: string): Readonly<Record<string, string>> =>
      path.includes('/bao-cao/')
        ? {
            reportId: String(/\/(tong-hop|trich)$/.test(path) ? above : own),
            key: path.includes('/so-lieu/') ? 'works_due' : key,
          }
        : {},
  }
}
