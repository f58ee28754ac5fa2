import { visitor } from '../../src/platform/actor.ts'
import { createVisits } from '../../src/platform/visits.ts'
import { requester } from '../../test/support/requester.ts'
import type { BusyProvince } from './province.ts'
import { type Times, timesOf } from './times.ts'

/** Whole pages, through the whole site in this process, as those who look at them; none comes from memory. */
export async function askPages(province: BusyProvince, rounds: number): Promise<readonly Times[]> {
  const { deps, pool, planSlug } = province
  const officer = await province.actor('chuyenvien.snv@demo.loa')
  const leader = await province.actor('lanhdao@demo.loa')
  const head = await province.actor('chutich.xa-phuoc-dai@demo.loa')
  const unit = await province.actor('xa-phuoc-dai@demo.loa')
  const actors = new Map([officer, leader, head, unit].map((actor) => [actor.userId, actor]))
  const { visit } = requester(
    { ...deps, pool, visits: createVisits(deps.clock) },
    async () => {},
    (userId) => actors.get(userId) ?? visitor,
  )
  const page =
    (path: string, as = visitor) =>
    async () => {
      const answer = await visit(path, { as })
      const html = await answer.text()
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${html.slice(0, 200)}`)
    }
  const pages: Record<string, () => Promise<unknown>> = {
    'matrix page': page('/lam-viec/bao-phu', officer),
    'matrix, themes by area': page('/lam-viec/bao-phu?cot=dia-ban', officer),
    'matrix, themes by agency': page('/lam-viec/bao-phu?cot=don-vi', officer),
    'matrix of a district’s agencies': page('/lam-viec/bao-phu?don-vi=ubnd-huyen-ninh-phuoc', officer),
    'matrix of a cell': page('/lam-viec/bao-phu/o?o-cot=rural_people', officer),
    'areas page': page('/lam-viec/bao-phu/dia-ban', officer),
    'five qualities page': page('/lam-viec/nam-yeu-cau', officer),
    'leader’s page': page('/lam-viec/dieu-hanh', leader),
    'head’s page': page('/lam-viec/don-vi-toi', head),
    'plan page': page(`/ke-hoach/${planSlug}`),
    'plan’s five qualities': page(`/ke-hoach/${planSlug}/nam-yeu-cau`),
    'front page': page('/'),
    'agency page': page('/don-vi/ubnd-xa-phuoc-dai'),
    'today page of an agency': page('/lam-viec', unit),
    'list of activities': page('/lam-viec/hoat-dong', officer),
    'list, returned ones': page('/lam-viec/hoat-dong?tinh-trang=returned', officer),
    'queue of verification': page('/lam-viec/xac-minh', officer),
    'log form': page('/lam-viec/ghi', unit),
  }
  return timesOf(await thatExist(pages), rounds, province.busyNow)
}

/** A page that does not answer yet is said and left out. */
async function thatExist(pages: Record<string, () => Promise<unknown>>) {
  for (const [name, ask] of Object.entries(pages))
    await ask().catch((error: unknown) => {
      console.log(`left out: ${name}: ${String(error)}`)
      delete pages[name]
    })
  return pages
}
