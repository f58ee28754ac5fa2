import { loadWords } from '../activities/index.ts'
import type { DeskPorts } from '../newsroom/index.ts'
import { plansFor, reformAreas } from '../planning/index.ts'

type Dated = { readonly validFrom: string; readonly validTo: string | null }

const on =
  (day: string) =>
  ({ validFrom, validTo }: Dated): boolean =>
    validFrom <= day && (validTo === null || day < validTo)

/** What the newsroom's desk asks of activities and planning. */
export const deskPorts: DeskPorts = {
  reformAreas,
  audiencesOn: async (db, day) => (await loadWords(db)).audiences.filter(on(day)),
  programmesOn: async (db, day) => (await loadWords(db)).programmes.filter(on(day)),
  async plansToAnnounce(db) {
    const plans = await plansFor(db, [])
    return plans.map(({ slug, title }) => ({ key: slug, name: { vi: title, en: title } }))
  },
}
