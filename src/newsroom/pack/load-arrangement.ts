import { z } from 'zod'
import { type Directory, loadDirectory } from '../../agencies/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { packProblem, readPackTable } from '../../platform/pack-file.ts'
import { upsertBoard, upsertSection } from '../write-store.ts'

const sectionRow = z.object({
  key: z.string().min(1),
  position: z.coerce.number().int(),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  on_home: z.coerce.number().int().min(0),
})
const day = z.union([z.iso.date(), z.literal('')])
const boardRow = z.object({
  agency: z.string().min(1),
  submits_to: z.string(),
  publishes_itself: z.enum(['yes', 'no']),
  valid_from: z.iso.date(),
  valid_to: day,
  legal_basis: z.string().min(1),
})

const boards = 'stories/boards.csv'

/** The portal's headings and whose second pair of eyes an agency's stories need. A changed row updates. */
export async function loadArrangementOfPack(deps: Deps, packFolder: string) {
  await loadArrangement(deps, packFolder, await loadDirectory(deps.db, deps.clock.today().toString()))
}

export async function loadArrangement(deps: Deps, packFolder: string, directory: Directory) {
  for (const row of await readPackTable(packFolder, 'stories/sections.csv', sectionRow)) {
    const { key, position, on_home: onHome, name_vi: nameVi, name_en: nameEn } = row
    await upsertSection(deps.db, { key, position, onHome, nameVi, nameEn })
  }
  for (const row of await readPackTable(packFolder, boards, boardRow)) {
    const idOf = (slug: string) => {
      const agency = directory.bySlug(slug)
      if (agency) return agency.id
      const what = { vi: `không có đơn vị “${slug}”`, en: `there is no agency "${slug}"` }
      throw packProblem(packFolder, boards, row.line, what)
    }
    await upsertBoard(deps.db, {
      agencyId: idOf(row.agency),
      submitsTo: row.submits_to === '' ? null : idOf(row.submits_to),
      publishesItself: row.publishes_itself === 'yes',
      validFrom: row.valid_from,
      validTo: row.valid_to || null,
      legalBasis: row.legal_basis,
    })
  }
}
