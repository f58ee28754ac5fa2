import type { Context } from 'hono'
import { loadDirectory } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { writeAnnexBook } from '../../../platform/official/annex-book.ts'
import { writeDocx } from '../../../platform/official/docx/write-docx.ts'
import { officialLayoutOn } from '../../../platform/official/layout.ts'
import { may, overseeing } from '../../permissions.ts'
import { sheetInSight } from '../../round/store.ts'
import { scoresOfSheet } from '../../round/store-scores.ts'
import { setOf } from '../../sets/store.ts'
import { resultTexts } from '../result-texts.ts'
import { scoreRowsOf } from '../score-rows.ts'
import { roundResults } from '../workspace/round-results.ts'
import { issuedBy } from './issued-by.ts'
import { type ForDocument, meritList, rankingAnnex, repliesTable } from './round-documents.ts'
import { sheetDocument } from './sheet-document.ts'
import { annexOf, type Frame, officialOf, type TableDocument } from './table-document.ts'

/** Each with the letters of its kind in the number: the annex has its decision's. */
const documents: Readonly<
  Record<string, { readonly make: (of: ForDocument) => TableDocument; readonly letters: string }>
> = {
  'phu-luc': { make: rankingAnnex, letters: 'QĐ' },
  'giai-trinh': { make: repliesTable, letters: 'BTH' },
  'khen-thuong': { make: meritList, letters: 'DS' },
}
const kinds = ['docx', 'xlsx'] as const
type Kind = (typeof kinds)[number]

/** The documents of a round and the scorecard of an agency, as Word files and as workbooks. */
export function documentRoutes(): Routes {
  const app = routes()
  for (const kind of kinds) {
    for (const [name, { make, letters }] of Object.entries(documents))
      app.get(`/cham-diem/dot/:roundId/${name}.${kind}`, can(may['round.see']), async (c) => {
        const view = await roundResults(c)
        if (!view) return c.notFound()
        const { round, directory } = view
        const issued = issuedBy(directory, round.agencyId, letters)
        const recipients = ['Các cơ quan, đơn vị được chấm điểm']
        return send(c, kind, make(view), { ...issued, recipients, ...frameOf(c, round.isSample) })
      })
    app.get(`/cham-diem/phieu/:sheetId/phieu-cham-diem.${kind}`, can(may['score.see']), (c) =>
      sheetFile(c, kind),
    )
  }
  return app
}

async function sheetFile(c: Context<AppEnv>, kind: Kind) {
  const { deps, actor } = c.var
  const sheet = await sheetInSight(deps.db, actor, Number(c.req.param('sheetId')) || 0)
  const set = sheet && (await setOf(deps.db, sheet.setId))
  if (!sheet || !set) return c.notFound()
  const directory = await loadDirectory(deps.db, sheet.dates.opensOn)
  const oversees = overseeing.some((role) => actor.is(role, sheet.round.agencyId))
  const rows = scoreRowsOf(set, await scoresOfSheet(deps.db, sheet.id))
  const shown =
    oversees || sheet.state !== 'appraising'
      ? rows
      : rows.map((row) => ({ ...row, appraised: null, final: null }))
  const document = sheetDocument(directory.byId(sheet.agencyId)?.shortName ?? '', sheet.round.nameVi, shown)
  const issued = issuedBy(directory, sheet.agencyId, 'PCĐ')
  const recipients = [directory.byId(sheet.round.agencyId)?.shortName ?? '']
  return send(c, kind, document, { ...issued, recipients, ...frameOf(c, sheet.round.isSample) })
}

function frameOf(
  { var: { deps } }: Context<AppEnv>,
  isSample: boolean,
): Pick<Frame, 'draftMonth' | 'notice'> {
  const { month, year } = deps.clock.today()
  return { draftMonth: { month, year }, ...(isSample && { notice: resultTexts.sample.vi }) }
}

async function send(c: Context<AppEnv>, kind: Kind, document: TableDocument, frame: Frame) {
  const bytes =
    kind === 'docx'
      ? await writeDocx(officialOf(document, frame), officialLayoutOn(c.var.deps.clock.today().toString()))
      : await writeAnnexBook([annexOf(document, frame.notice)])
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mediaTypes[kind],
    'content-disposition': `attachment; filename="${document.key}.${kind}"`,
  })
}

const mediaTypes: Readonly<Record<Kind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
