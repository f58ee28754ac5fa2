import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { may, sightOf } from '../../permissions.ts'
import { scoringPath } from '../../self/paths.ts'
import { setOf } from '../../sets/store.ts'
import { countEvidence } from '../at-hand.ts'
import { needsOf } from '../readiness.ts'
import { isOwn, rowsOf } from '../rows.ts'
import { sheetsOfAgencies, sheetsOfRound } from '../store.ts'
import { evidenceOf } from '../store-evidence.ts'
import { roundsOf } from '../store-rounds.ts'
import { scoresOfSheet } from '../store-scores.ts'
import { HomePage, type OwnSheet } from './home-page.tsx'
import type { SheetLine } from './sheet-line.tsx'
import { sheetLines } from './sheet-lines.ts'
import { homeTexts } from './texts.ts'

export const sheetQuery = z.object({
  nhom: z.string().max(60).optional(),
  buoc: z.string().max(40).optional(),
})

/** The first page of scoring. */
export function homeRoutes(): Routes {
  const app = routes()

  app.get('/cham-diem', can(may['score.see']), async (c) => {
    const { actor, lang } = c.var
    const page = {
      ...{ lang, own: await ownSheets(c), ...(await overseen(c)), filter: readQuery(c, sheetQuery) },
      mayMake: actor.holds('programme_officer'),
      appraises: actor.holds('appraiser'),
    }
    return c.render(<HomePage {...page} />, { title: textsIn(lang, homeTexts).title, current: scoringPath })
  })

  return app
}

async function ownSheets(c: Context<AppEnv>): Promise<readonly OwnSheet[]> {
  const { deps, actor } = c.var
  const sheets = await sheetsOfAgencies(deps.db, sightOf(actor).own)
  const today = deps.clock.today()
  const lines = sheetLines(sheets, await loadDirectory(deps.db, today.toString()), today)
  return Promise.all(lines.map((line) => withNeeds(c, line)))
}

/** What a sheet that is being scored still needs; of the others nothing is read. */
async function withNeeds({ var: { deps, actor } }: Context<AppEnv>, line: SheetLine): Promise<OwnSheet> {
  const { sheet } = line
  const maySign = sheet.state === 'awaiting_head' && actor.is('head', sheet.agencyId)
  const set = sheet.state === 'scoring' ? await setOf(deps.db, sheet.setId) : undefined
  if (!set) return { ...line, confirms: 0, person: 0, maySign }
  const scores = await scoresOfSheet(deps.db, sheet.id)
  const evidence = countEvidence(await evidenceOf(deps.db, sheet.id))
  const needs = needsOf(rowsOf(set).filter(isOwn), scores, evidence).map(({ need }) => need)
  return {
    ...{ ...line, maySign },
    confirms: needs.filter((need) => need === 'confirm').length,
    person: needs.filter((need) => need === 'points' || need === 'proof').length,
  }
}

/** The rounds of those who oversee, and the sheets of the one that is going on. */
async function overseen({ var: { deps, actor } }: Context<AppEnv>) {
  const agencies = sightOf(actor).rounds
  if (agencies.length === 0) return {}
  const rounds = (await roundsOf(deps.db, agencies)).filter(
    ({ state, agencyId }) => state !== 'draft' || actor.is('programme_officer', agencyId),
  )
  const round = rounds.find(({ state }) => state === 'open') ?? rounds.find(({ state }) => state !== 'draft')
  if (!round) return { rounds }
  const today = deps.clock.today()
  const directory = await loadDirectory(deps.db, today.toString())
  return {
    rounds,
    current: { round, lines: sheetLines(await sheetsOfRound(deps.db, round.id), directory, today) },
  }
}
