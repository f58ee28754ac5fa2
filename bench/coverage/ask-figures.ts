import { activeDays, countsBy, coveredCells, totals } from '../../src/coverage/rollup/figures.ts'
import { evidenceCounts, servedWork, weeklyCounts } from '../../src/coverage/rollup/store-work.ts'
import { windowOf } from '../../src/coverage/rollup/window.ts'
import type { BusyProvince } from './province.ts'
import { type Times, timesOf } from './times.ts'

/** The figures that pages are made of, each by itself. */
export async function askFigures(province: BusyProvince, rounds: number): Promise<readonly Times[]> {
  const { db, directory, planId, year } = province
  const district = directory.bySlug('ubnd-huyen-ninh-phuoc')!
  const commune = directory.bySlug('ubnd-xa-phuoc-dai')!
  const agencyIds = directory.all.flatMap(({ id }) =>
    directory.upwardsFrom(id).includes(district) ? [id] : [],
  )
  const all = { planId, window: windowOf(year), scope: {} }
  const below = { ...all, scope: { agencyIds } }
  const inDistrict = { ...all, scope: { areaId: district.id } }
  const both = { ...all, scope: { agencyIds: [commune.id], areaId: commune.id } }
  const taskIds = (
    await db.selectFrom('planning.task').select('id').where('planId', '=', planId).execute()
  ).map(({ id }) => id)
  return timesOf(
    {
      'theme × audience': () => countsBy(db, { ...all, rows: 'theme', cols: 'audience' }),
      'theme × audience below a district': () => countsBy(db, { ...below, rows: 'theme', cols: 'audience' }),
      'theme × audience in a district': () =>
        countsBy(db, { ...inDistrict, rows: 'theme', cols: 'audience' }),
      'theme × audience, own in own area (facts)': () =>
        countsBy(db, { ...both, rows: 'theme', cols: 'audience' }),
      'theme × agency': () => countsBy(db, { ...all, rows: 'theme', cols: 'agency' }),
      'theme × area': () => countsBy(db, { ...all, rows: 'theme', cols: 'area' }),
      'audience × area': () => countsBy(db, { ...all, rows: 'audience', cols: 'area' }),
      'audience × form': () => countsBy(db, { ...all, rows: 'audience', cols: 'form' }),
      'agency × month': () => countsBy(db, { ...all, rows: 'agency', cols: 'month' }),
      totals: () => totals(db, all),
      'covered cells': () => coveredCells(db, all),
      'active days of agencies': () => activeDays(db, { ...all, by: 'agency' }),
      'active days of areas': () => activeDays(db, { ...all, by: 'area' }),
      'active days of themes': () => activeDays(db, { ...all, by: 'theme' }),
      'served work': () => servedWork(db, planId),
      'evidence of tasks': () => evidenceCounts(db, taskIds),
      'weeks of the plan': () => weeklyCounts(db, { year, planId }),
    },
    rounds,
    province.busyNow,
  )
}
