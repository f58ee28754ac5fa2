import { randomUUID } from 'node:crypto'
import { type ActivityEntry, logActivity } from '../../src/activities/index.ts'
import { assignmentsOf, openWorkOf, reportAssignments, themesOfYear } from '../../src/planning/index.ts'
import { type Reactions, workOffOutbox } from '../../src/platform/outbox.ts'
import { reactionsOf } from '../../src/reactions.ts'
import type { BusyProvince } from './province.ts'
import { at, timesOf } from './times.ts'

/** Logs an activity with its reactions, once with the figures kept ready and once without, and so on. */
export async function logInTurns(province: BusyProvince, rounds: number): Promise<void> {
  const { deps, db } = province
  await workOffOutbox(db, reactionsOf(deps), 100_000)
  const officer = await province.actor('xa-phuoc-dai@demo.loa')
  const planning = { themesOfYear, openWorkOf, assignmentsOf }
  const agencyId = province.directory.bySlug('ubnd-xa-phuoc-dai')!.id
  const themes = await themesOfYear(db, province.year)
  let n = 0
  const entry = (): ActivityEntry => ({
    agencyId,
    formKey: ['loudspeaker', 'posting', 'briefing'][n % 3]!,
    what: `Hoạt động đo ${++n}`,
    ...{ details: null, place: null, startTime: null, cost: null, programmes: [], times: 1 },
    doneFrom: `${province.year}-12-${String(1 + (n % 15)).padStart(2, '0')}`,
    doneTo: `${province.year}-12-${String(1 + (n % 15)).padStart(2, '0')}`,
    ...{ reach: 120, reachKind: null, reachCounted: 'estimate' },
    languages: ['vi', 'rog'],
    themeIds: [themes[n % themes.length]!.id, themes[(n + 1) % themes.length]!.id],
    audienceKeys: ['rural_people', 'raglai_people'],
    areaIds: [agencyId],
    assignmentIds: [],
  })
  const logging = (reactions: Reactions) => async () => {
    const input = { clientKey: randomUUID(), entry: entry(), files: [], links: ['https://example.test/'] }
    const logged = await logActivity({ ...deps, planning }, officer, input)
    if (!logged.ok) throw new Error(JSON.stringify(logged))
    await workOffOutbox(db, reactions)
  }
  const without: Reactions = {
    'activity.logged': async (event, tx) => {
      await reportAssignments(tx, deps.clock, event as Parameters<typeof reportAssignments>[2])
    },
  }
  const [plain, kept] = await timesOf(
    { without: logging(without), with: logging(reactionsOf(deps)) },
    rounds,
    province.busyNow,
  )
  const line = (share: number) =>
    `${at(kept!.took, share).toFixed(1)} ms with the figures, ${at(plain!.took, share).toFixed(1)} ms without, ` +
    `ratio ${(at(kept!.took, share) / at(plain!.took, share)).toFixed(2)} (busy ${(at(kept!.busy, share) / at(plain!.busy, share)).toFixed(2)})`
  console.log(`logging one activity: p50 ${line(0.5)}; p95 ${line(0.95)}`)
}
