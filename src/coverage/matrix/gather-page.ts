import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Lang } from '../../platform/i18n.ts'
import { mayConfigure } from '../permissions.ts'
import { reportWindowsOn } from '../store-words.ts'
import { gatherFigures } from './gather-figures.ts'
import { gridOf } from './grid.ts'
import { headsOf } from './heads.ts'
import { axesOf, colAxes, type MatrixQuery } from './matrix-query.ts'
import type { View } from './view.ts'
import { yearOf } from './year.ts'

type Asked = {
  readonly deps: Pick<Deps, 'db'>
  readonly actor: Actor
  readonly view: View
  readonly query: MatrixQuery
  readonly lang: Lang
}

/** Everything that the page of the matrix shows, but for its proposals. */
export async function gatherPage({ deps, actor, view, query, lang }: Asked) {
  const words = axesOf(query)
  const axes = { row: colAxes[words.row], col: colAxes[words.col] }
  const [figures, year, reports] = await Promise.all([
    gatherFigures(deps.db, view, axes.row, axes.col),
    yearOf(deps.db, view),
    reportWindowsOn(deps.db, view.today.toString()),
  ])
  const configures = mayConfigure(actor, view.plan.head.agencyId)
  const isThemeByAudience = new Set([axes.row, axes.col]).isSubsetOf(new Set(['theme', 'audience']))
  const sight = {
    query,
    lang,
    isThemeByAudience,
    saysWhatIsAsked: isThemeByAudience && figures.requirements.size > 0,
    isThemeFirst: axes.row === 'theme',
    mayAssign: configures,
  }
  return {
    figures,
    axes,
    grid: gridOf(headsOf(axes.row, view, lang), headsOf(axes.col, view, lang), figures, sight),
    year,
    reports,
    hasRequirements: figures.requirements.size > 0,
    mayConfigure: configures,
  }
}
