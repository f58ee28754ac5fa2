import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadDirectory } from '../../agencies/index.ts'
import { system } from '../../platform/actor.ts'
import { CannotStart } from '../../platform/cannot-start.ts'
import type { Deps } from '../../platform/http/context.ts'
import { readPackJson } from '../../platform/pack-file.ts'
import { judgeSet } from '../rules/judge-set.ts'
import { bandOf, criterionOf, documentSchema, type SetDocument } from './document.ts'
import { changeHead, insertSet, lockFamily, replaceBands, versionsOf, writeCriteria } from './store-write.ts'

/**
 * The criteria sets of a pack, in force from the day they name; samples in the demo only. A version that is there already
 * stays as it is.
 */
export async function loadCriteriaSetsOfPack(
  deps: Pick<Deps, 'db' | 'clock' | 'demo'>,
  folder: string,
): Promise<void> {
  const names = await readdir(join(folder, 'scorecards')).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  for (const name of files) {
    const file = `scorecards/${name}`
    const document = await readPackJson(folder, file, documentSchema)
    if (document.is_sample && !deps.demo) continue
    const agencyId = directory.bySlug(document.agency ?? '')?.id
    const issue = agencyId === undefined ? undefined : judgeSet(partsOf(document))[0]
    if (agencyId === undefined || issue)
      throw new CannotStart({
        vi: `Tệp ${file}: ${issue ? `${issue.code ?? ''} ${issue.text.vi}` : 'không có cơ quan này'}`,
        en: `File ${file}: ${issue ? `${issue.code ?? ''} ${issue.text.en}` : 'no such agency'}`,
      })
    await keep(deps, agencyId, document)
  }
}

const partsOf = ({ criteria, bands }: SetDocument) => ({
  criteria: criteria.map(criterionOf),
  bands: bands.map(bandOf),
})

function keep({ db, clock }: Pick<Deps, 'db' | 'clock'>, agencyId: number, document: SetDocument) {
  const family = { agencyId, year: document.year, classKey: document.class }
  return db.transaction().execute(async (tx) => {
    await lockFamily(tx, family)
    const { version } = document
    if ((await versionsOf(tx, family)).some((one) => one.version === version)) return
    const setId = await insertSet(tx, {
      ...family,
      version,
      state: 'draft',
      ...{ nameVi: document.name_vi, nameEn: document.name_en, legalBasis: document.legal_basis },
      ...{ transition: document.transition, isSample: document.is_sample, copiedFrom: null },
      ...{ validFrom: document.valid_from, madeAt: clock.now().toString(), madeByName: system.name },
    })
    const { criteria, bands } = partsOf(document)
    await writeCriteria(tx, setId, [], criteria)
    await replaceBands(tx, setId, bands)
    const validFrom = document.valid_from ?? `${document.year}-01-01`
    await changeHead(tx, setId, { state: 'in_force', validFrom })
  })
}
