import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { plansFor, themesOfPlan } from '../../planning/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { packProblem, readPackTable } from '../../platform/pack-file.ts'
import { putOccasions } from './store.ts'

const file = 'coverage/occasions.csv'
const row = z.object({
  plan: z.string(),
  key: z.string().regex(/^moc-\d+$/),
  happened_on: z.iso.date(),
  title: z.string().min(1),
  themes: z.string(),
  source: z.string(),
})

/** Loads the reform milestones of a pack for the plans that are there; one marked "(mẫu)" is a sample. */
export async function loadOccasionsOfPack({ db }: Pick<Deps, 'db'>, folder: string): Promise<void> {
  const has = await access(join(folder, file)).then(
    () => true,
    () => false,
  )
  if (!has) return
  const rows = await readPackTable(folder, file, row)
  for (const { id: planId, slug } of await plansFor(db, [])) {
    const themes = new Map((await themesOfPlan(db, planId)).map(({ position, id }) => [String(position), id]))
    const own = rows.filter(({ plan }) => plan === slug)
    const occasions = own.map(({ key, happened_on, title, source, themes: positions, line }) => ({
      planId,
      key,
      kind: 'milestone' as const,
      happenedOn: happened_on,
      title,
      href: null,
      source,
      isSample: title.includes('(mẫu)'),
      themeIds: positions.split('|').map((position) => {
        const themeId = themes.get(position)
        if (themeId !== undefined) return themeId
        throw packProblem(folder, file, line, { vi: 'nội dung không có trong kế hoạch', en: 'no such theme' })
      }),
    }))
    await db.transaction().execute((tx) => putOccasions(tx, occasions))
  }
}
