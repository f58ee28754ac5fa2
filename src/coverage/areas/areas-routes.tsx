import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm, readQuery, say } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { addressOf, matrixPath, matrixQuery } from '../matrix/matrix-query.ts'
import { viewAsked } from '../matrix/view.ts'
import { may, mayBringBoundaries } from '../permissions.ts'
import { areaGroups, groupsInSight } from './area-groups.ts'
import { AreasPage } from './areas-page.tsx'
import { importBoundaries } from './boundaries/import-boundaries.ts'
import { boundariesOf } from './boundaries/store-boundaries.ts'
import type { Brought } from './boundary-form.tsx'
import { gatherAreas } from './gather-areas.ts'
import { tilePlaces } from './store-tiles.ts'
import { areaTexts } from './texts.ts'

const sent = z.object({ file: z.instanceof(File, { error: say(areaTexts.chooseFile) }) })

/** /lam-viec/bao-phu/dia-ban: coverage by area, and the boundaries of areas. */
export function areasRoutes(): Routes {
  const app = routes()

  app.get('/bao-phu/dia-ban', can(may['coverage.see']), (c) => page(c, {}))

  app.post('/bao-phu/dia-ban', can(may['coverage.bring-boundaries']), async (c) => {
    const read = await readForm(c, sent)
    if (!read.result.ok) return page(c, { issues: read.result.issues })
    const { file } = read.result.value
    const imported = await importBoundaries(c.var.deps, c.var.actor, {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })
    if (imported.ok) return page(c, { brought: imported.value })
    return isNotFound(imported) ? c.notFound() : page(c, { issues: imported.issues })
  })

  return app
}

type Said = { readonly issues?: readonly Issue[]; readonly brought?: Brought }

async function page(c: Context<AppEnv>, said: Said) {
  const { deps, actor, lang } = c.var
  const query = readQuery(c, matrixQuery)
  const view = await viewAsked(c, { ...query, 'dia-ban': undefined })
  if (!view) return c.notFound()
  const [figures, places, boundaries] = await Promise.all([
    gatherAreas(deps.db, view),
    tilePlaces(deps.db),
    boundariesOf(deps.db),
  ])
  const groups = groupsInSight(areaGroups(view.directory, places), view.scope.agencyIds, (id) =>
    figures.has(id),
  )
  const mayBring = mayBringBoundaries(actor, view.directory)
  if (said.issues) c.status(422)
  const t = textsIn(lang, areaTexts)
  return c.render(<AreasPage {...{ lang, query, view, groups, figures, boundaries, mayBring, ...said }} />, {
    title: t.title,
    current: matrixPath,
    breadcrumb: [{ label: t.matrix, href: addressOf(matrixPath, query) }, { label: t.title }],
  })
}
