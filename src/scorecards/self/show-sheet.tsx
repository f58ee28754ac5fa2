import type { Context } from 'hono'
import { historyOf } from '../../platform/history.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Filled } from '../../platform/http/form.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { appraisalPanelFor } from '../appraisal/panel.tsx'
import { appraisalActs } from '../appraisal/sheet-acts.tsx'
import { CriterionPanel } from './criterion-panel.tsx'
import { loadCriterionView } from './criterion-view.ts'
import { scoringPath } from './paths.ts'
import { SheetPage } from './sheet-page.tsx'
import { loadSheetView, type SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

export type Shown = {
  readonly criterionId?: number
  readonly isWhole?: boolean
  /** A form that was refused: of the open criterion, or of the sheet where none is open. */
  readonly issues?: readonly Issue[]
  readonly filled?: Filled
}

/** The page of a sheet, with one criterion open when one is asked for; not found for a stranger. */
export async function showSheet(c: Context<AppEnv>, sheetId: number, shown: Shown = {}) {
  const view = await loadSheetView(c, sheetId)
  if (!view) return c.notFound()
  const { criterionId: selectedId, issues, filled = {}, isWhole = false } = shown
  const moves = await historyOf(c.var.deps.db, `sheet:${sheetId}`)
  const page = {
    ...{ view, selectedId, moves, isWhole },
    panel: selectedId === undefined ? undefined : await panelOf(c, view, selectedId, shown),
    acts: view.stage === 'self' ? undefined : await appraisalActs(c, sheetId),
    sent: issues && selectedId === undefined ? { issues, filled } : undefined,
  }
  const t = textsIn(view.lang, sheetTexts)
  return c.render(<SheetPage {...page} />, {
    title: t.title(view.agencyName),
    current: scoringPath,
    breadcrumb: [{ label: t.scoring, href: scoringPath }, { label: view.agencyName }],
  })
}

/** Until the head signs it is the unit's; afterwards it is the appraisers', the unit's and the leaders' in turn. */
async function panelOf(
  c: Context<AppEnv>,
  view: SheetView,
  criterionId: number,
  { issues, filled = {} }: Shown,
) {
  const sheetId = view.sheet.id
  if (view.stage !== 'self') {
    const panel = await appraisalPanelFor(c, { sheetId, criterionId, issues, filled })
    if (panel !== undefined) return panel
  }
  const criterion = await loadCriterionView(c.var.deps.db, view, criterionId)
  const sent = issues && { issues, filled }
  return criterion && <CriterionPanel view={criterion} sent={sent} />
}
