import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { plansFor } from '../../planning/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { packProblem, readPackTable } from '../../platform/pack-file.ts'
import { parameterKeys, wrongValue } from './parameter.ts'
import { replacePackParameters } from './store-parameters.ts'

const file = 'coverage/parameters.csv'
const row = z.object({
  plan: z.string(),
  key: z.enum(parameterKeys),
  about: z.string(),
  value: z.string(),
  valid_from: z.iso.date(),
  basis: z.string().min(1),
})

/** Loads the formulas' parameters of a pack; rows of a plan that is not there yet are left for later. */
export async function loadParametersOfPack({ db, clock }: Pick<Deps, 'db' | 'clock'>, folder: string) {
  const has = await access(join(folder, file)).then(
    () => true,
    () => false,
  )
  if (!has) return
  const rows = await readPackTable(folder, file, row)
  for (const { key, value, line } of rows) {
    const wrong = wrongValue(key, value)
    if (wrong) throw packProblem(folder, file, line, wrong)
  }
  const plans = new Map((await plansFor(db, [])).map(({ slug, id }) => [slug, id]))
  await db.transaction().execute((tx) =>
    replacePackParameters(
      tx,
      rows
        .filter(({ plan }) => plan === '' || plans.has(plan))
        .map(({ plan, key, about, value, valid_from, basis }) => ({
          planId: plans.get(plan) ?? null,
          key,
          about,
          value,
          validFrom: valid_from,
          basis,
          setAt: clock.now().toString(),
          setByName: 'Hệ thống',
          isFromPack: true,
        })),
    ),
  )
}
