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
import { type ForDocument, meritList, rankingAnnex, repliesTable } from './round-documents.ts'
import { sheetDocument } from './sheet-document.ts'
import { annexOf, type Frame, officialOf, type TableDocument } from './table-document.ts'

const documents: Readonly<Record<string, (of: ForDocument) => TableDocument>> = {
  'phu-luc': rankingAnnex,
  'giai-trinh': repliesTable,
  'khen-thuong': meritList,
}
const kinds = ['docx', 'xlsx'] as const
type Kind = (typeof kinds)[number]

/** The documents of a round and the scorecard of an agency, as Word files and as workbooks. */
export function documentRoutes(): Routes {
  const app = routes()
  for (const kind of kinds) {
    for (const name of Object.keys(documents))
      app.get(`/cham-diem/dot/:roundId/${name}.${kind}`, can(may['round.see']), async (c) => {
        const view = await roundResults(c)
        if (!view) return c.notFound()
        const { round, directory } = view
        const issuer = directory.byId(round.agencyId)
        const frame = frameOf(c, issuer?.name, issuer?.areaName, round.isSample)
        return send(c, kind, documents[name]!(view), { ...frame, ...ofCommittee })
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
  const agency = (await loadDirectory(deps.db, sheet.dates.opensOn)).byId(sheet.agencyId)
  const oversees = overseeing.some((role) => actor.is(role, sheet.round.agencyId))
  const rows = scoreRowsOf(set, await scoresOfSheet(deps.db, sheet.id))
  const shown =
    oversees || sheet.state !== 'appraising'
      ? rows
      : rows.map((row) => ({ ...row, appraised: null, final: null }))
  const document = sheetDocument(agency?.name ?? '', sheet.round.nameVi, shown)
  const frame = frameOf(c, agency?.name, agency?.areaName, sheet.round.isSample)
  return send(c, kind, document, { ...frame, ...ofUnit })
}

const ofCommittee = {
  symbol: 'QĐ-UBND',
  signature: { prefix: 'TM.', onBehalfOf: 'Ủy ban nhân dân', title: 'Chủ tịch', name: null },
} as const
const ofUnit = { symbol: 'PCĐ', signature: { title: 'Thủ trưởng đơn vị', name: null } } as const

function frameOf(
  { var: { deps } }: Context<AppEnv>,
  issuer: string | undefined,
  area: string | null | undefined,
  isSample: boolean,
): Omit<Frame, 'symbol' | 'signature'> {
  const { month, year } = deps.clock.today()
  return {
    ...{ issuer: issuer ?? '', place: area ?? '', draftMonth: { month, year } },
    ...(isSample && { notice: resultTexts.sample.vi }),
  }
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
