import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { GapPanelProps } from '../gaps/gap-panel.tsx'
import { GapSection } from '../gaps/gap-section.tsx'
import { gatherGaps } from '../gaps/gather-gaps.ts'
import { untoldSection } from '../occasions/workspace/untold-section.tsx'
import { gatherPage } from './gather-page.ts'
import { MatrixPage } from './matrix-page.tsx'
import { type MatrixQuery, matrixPath } from './matrix-query.ts'
import { matrixTexts } from './texts.ts'
import type { View } from './view.ts'

/** The matrix with its gaps for who may fill them; `refused` is what was sent and could not be done. */
export async function renderMatrix(
  c: Context<AppEnv>,
  query: MatrixQuery,
  view: View,
  refused?: GapPanelProps['refused'],
) {
  const { deps, actor, lang } = c.var
  const page = await gatherPage({ deps, actor, view, query, lang })
  const gaps = page.mayConfigure
    ? await gatherGaps(deps.db, view, page.figures.requirements, query['de-xuat'])
    : undefined
  const isWhole = !view.sees && !view.agency && !view.area
  const asked = { planId: view.plan.head.id, today: view.today, lang }
  return c.render(
    <MatrixPage {...{ lang, query, view, ...page }}>
      {gaps && <GapSection {...{ lang, query, view, gaps, refused }} />}
      {isWhole && (await untoldSection(deps.db, asked))}
    </MatrixPage>,
    { title: textsIn(lang, matrixTexts).title, current: matrixPath },
  )
}
