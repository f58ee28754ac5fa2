import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { classNameOf } from '../../../planning/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { writeAnnexBook } from '../../../platform/official/annex-book.ts'
import { type Issue, isNotFound, refuse } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { sheetsOfRound } from '../../round/store.ts'
import { classesOf, roundInSight } from '../../round/store-rounds.ts'
import { scoringPath } from '../../self/paths.ts'
import { bringPath } from '../addresses.ts'
import { bringBodyScores, mayBring } from './bring-body-scores.ts'
import { BringPage } from './bring-page.tsx'
import { agencyHeading } from './points-table.ts'
import { readPointsFile } from './read-points.ts'
import { bringTexts } from './texts.ts'

const form = z.object({
  nhom: z.string().max(60).default(''),
  source: z.string().trim().max(500).default(''),
  file: z.union([z.instanceof(File), z.string()]).optional(),
})

const idOf = (c: Context<AppEnv>): number => Number(c.req.param('roundId')) || 0

/** /lam-viec/cham-diem/dot/:roundId/muc-khac: the points of bodies and surveys, by table. */
export function bringRoutes(): Routes {
  const app = routes()

  app.get('/cham-diem/dot/:roundId/muc-khac', can(may['score.bring']), (c) => page(c))

  app.get('/cham-diem/dot/:roundId/muc-khac/:classKey{[a-z_]+}', can(may['score.bring']), template)

  app.post('/cham-diem/dot/:roundId/muc-khac', can(may['score.bring']), async (c) => {
    const { filled, result } = await readForm(c, form)
    if (!result.ok) return refused(c, result.issues, filled)
    const { nhom: classKey, source, file } = result.value
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    const read = await readPointsFile(bytes)
    const brought = read.ok
      ? await bringBodyScores(c.var.deps, c.var.actor, {
          roundId: idOf(c),
          classKey,
          source,
          table: read.table,
        })
      : refuse(read.text, 'file')
    if (!brought.ok) return isNotFound(brought) ? c.notFound() : refused(c, brought.issues, filled)
    const { points } = brought.value
    return redirectSaying(c, bringPath(idOf(c)), {
      vi: bringTexts.brought.vi(points),
      en: bringTexts.brought.en(points),
    })
  })

  return app
}

function refused(c: Context<AppEnv>, issues: readonly Issue[], filled: Filled) {
  c.status(422)
  return page(c, { issues, filled })
}

async function page(
  c: Context<AppEnv>,
  sent: { readonly issues?: readonly Issue[]; readonly filled?: Filled } = {},
) {
  const { deps, actor, lang } = c.var
  const round = await roundInSight(deps.db, actor, idOf(c))
  if (!round || round.state === 'draft') return c.notFound()
  const keys = (await classesOf(deps.db, round.id)).map(({ classKey }) => classKey)
  if (!keys[0] || !(await mayBring(deps.db, actor, round, keys[0]))) return c.notFound()
  const t = textsIn(lang, bringTexts)
  return c.render(<BringPage {...{ lang, round, classKeys: keys, ...sent }} />, {
    title: t.title,
    current: scoringPath,
    breadcrumb: [{ label: round.nameVi, href: `${scoringPath}/dot/${round.id}` }, { label: t.title }],
  })
}

/** The table to fill in: the agencies of a group and a column for each criterion that may be brought. */
async function template(c: Context<AppEnv>) {
  const { deps, actor } = c.var
  const classKey = c.req.param('classKey') ?? ''
  const round = await roundInSight(deps.db, actor, idOf(c))
  const criteria = round && (await mayBring(deps.db, actor, round, classKey))
  if (!round || !criteria) return c.notFound()
  const directory = await loadDirectory(deps.db, round.toDay)
  const sheets = (await sheetsOfRound(deps.db, round.id)).filter((sheet) => sheet.classKey === classKey)
  const text = (title: string, width: number) => ({ title, kind: 'text' as const, width })
  const headings = [...criteria.values()].map(({ code, nameVi }) => text(`${code} ${nameVi}`, 18))
  const bytes = await writeAnnexBook([
    {
      name: 'diem',
      title: `${round.nameVi}: ${classNameOf(classKey).vi}`,
      columns: [text(agencyHeading, 26), text('Đơn vị', 34), ...headings],
      rows: sheets.map(({ agencyId }) => {
        const agency = directory.byId(agencyId)
        return { cells: [agency?.slug ?? '', agency?.shortName ?? '', ...headings.map(() => null)] }
      }),
    },
  ])
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="diem-${classKey}.xlsx"`,
  })
}
