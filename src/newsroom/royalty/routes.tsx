import type { Context } from 'hono'
import { type Directory, loadDirectory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { Boards } from '../life/boards.ts'
import { loadBoards } from '../life/store.ts'
import { isOnBoardOf, may } from '../permissions.ts'
import { newsroomPath, royaltyPath } from '../workspace/addresses.ts'
import { newsroomTexts } from '../workspace/texts.ts'
import { periodOf, royaltyQuery } from './period.ts'
import { tallyOf } from './royalty.ts'
import { RoyaltyPage } from './royalty-page.tsx'
import { royaltySheet } from './royalty-sheet.ts'
import { earnedLines, royaltyRates } from './store.ts'
import { royaltyTexts } from './texts.ts'

/** /lam-viec/toa-soan/nhuan-but: for the boards, each for the agencies whose stories it reviews. */
export function royaltyRoutes(): Routes {
  const app = routes()

  app.get('/toa-soan/nhuan-but', can(may['story.review']), async (c) => {
    const { lang } = c.var
    const title = textsIn(lang, royaltyTexts).title
    return c.render(<RoyaltyPage {...(await royaltiesOf(c))} />, {
      title,
      current: royaltyPath,
      breadcrumb: [{ label: textsIn(lang, newsroomTexts).newsroom, href: newsroomPath }, { label: title }],
    })
  })

  app.get('/toa-soan/nhuan-but.xlsx', can(may['story.review']), async (c) => {
    const royalties = await royaltiesOf(c)
    const { from, to } = royalties.period
    c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    c.header('content-disposition', `attachment; filename="nhuan-but-${from}-${to}.xlsx"`)
    return c.body(new Uint8Array(await royaltySheet(royalties)))
  })

  return app
}

async function royaltiesOf(c: Context<AppEnv>) {
  const { deps, actor, lang } = c.var
  const query = readQuery(c, royaltyQuery)
  const today = deps.clock.today()
  const directory = await loadDirectory(deps.db, today.toString())
  const agencies = agenciesOf(actor, await loadBoards(deps.db, today.toString()), directory)
  const asked = query['don-vi'] ? agencies.filter(({ slug }) => slug === query['don-vi']) : agencies
  const period = periodOf(query, today)
  const rates = await royaltyRates(deps.db)
  const lines = await earnedLines(deps.db, { ...period, agencyIds: asked.map(({ id }) => id) })
  return {
    lang,
    path: royaltyPath,
    query,
    period,
    agencies,
    directory,
    tally: tallyOf(lines, rates),
    rates: rates.filter(
      ({ validFrom, validTo }) => validFrom <= period.to && (validTo === null || validTo > period.from),
    ),
  }
}

const agenciesOf = (actor: Actor, boards: Boards, directory: Directory) =>
  directory.all.filter(({ id }) => isOnBoardOf(actor, boards, id))
