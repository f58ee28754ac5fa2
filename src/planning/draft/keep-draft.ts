import { loadDirectory } from '../../agencies/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { oneLine, slugOf } from '../../platform/vietnamese.ts'
import type { PlanHeader, UnderstoodPlan } from '../import/plan-document.ts'
import type { SourceDocument } from '../import/source-document.ts'
import { readBy } from '../plan-directory.ts'
import { isNumberTaken } from '../store-plans.ts'
import { type DraftParts, draftOf } from './draft-of.ts'
import { insertClauses } from './store-clauses.ts'
import {
  freeSlug,
  insertDoubts,
  insertGoals,
  insertHead,
  insertPlanFile,
  insertRequirements,
  insertThemes,
} from './store-draft.ts'
import { insertTasks } from './store-new-tasks.ts'

export type DraftOrigin = {
  readonly agencyId: number
  readonly amendsPlanId: number | null
  readonly isSample: boolean
  /** The kept file, or null for pasted text. */
  readonly file: { readonly sha256: string; readonly name: string } | null
  readonly by: string
  readonly at: string
  /** Today: the day of a document that names none. */
  readonly today: string
}

/** Lays an understood document down as a draft: every row of it, in the caller's transaction. Answers the plan's id. */
export async function keepDraft(
  tx: Tx,
  plan: UnderstoodPlan,
  source: SourceDocument,
  origin: DraftOrigin,
): Promise<number> {
  const { document } = plan
  const directory = readBy(await loadDirectory(tx, document.date ?? origin.today), origin.agencyId)
  const parts = draftOf(plan, directory, origin.agencyId)
  const head = headOf(document, source, origin)
  const planId = await insertHead(tx, head, await freeSlug(tx, addressOf(head), null), source)
  if (origin.file) await insertPlanFile(tx, planId, origin.file.sha256, origin.file.name)
  await insertClauses(tx, planId, plan.clauses)
  const themeIds = await insertThemes(tx, planId, parts.themes)
  const themes = new Map(parts.themes.map((theme, at) => [theme.position, themeIds[at]!]))
  await insertRequirements(tx, planId, parts.requirements)
  await insertGoals(tx, planId, parts.goals)
  const taskIds = await insertTasks(
    tx,
    planId,
    parts.tasks.map(({ themeOrders, ...task }) => ({
      ...task,
      themeIds: themeOrders.flatMap((order) => themes.get(order) ?? []),
    })),
  )
  const tasks = new Map(parts.tasks.map((task, at) => [task.position, taskIds[at]!]))
  const again = head.amendsPlanId === null && (await isNumberTaken(tx, head)) ? [knownAlready(document)] : []
  const doubts = [...again, ...parts.doubts].map(({ taskOrder, ...doubt }) => ({
    ...doubt,
    taskId: taskOrder === null ? null : (tasks.get(taskOrder) ?? null),
  }))
  await insertDoubts(tx, planId, doubts)
  return planId
}

/** Blocking, but settled by a look: two plans may share a number by mistake of the document. */
const knownAlready = ({ number, symbol, sources }: PlanHeader): DraftParts['doubts'][number] => ({
  code: 'known_already',
  severity: 'blocking',
  about: { kind: 'document', field: 'number' },
  sources,
  taskOrder: null,
  reason: {
    vi: `Kế hoạch số ${number}/${symbol ?? ''} của năm này đã được giao việc. Nếu đây là bản sửa đổi, nhập tại trang sửa đổi của kế hoạch đó.`,
    en: `Plan ${number}/${symbol ?? ''} of this year has been issued already. If this is an amendment, import it on that plan's amendment page.`,
  },
})

function headOf(document: PlanHeader, source: SourceDocument, origin: DraftOrigin) {
  const year = document.year ?? Number((document.date ?? origin.today).slice(0, 4))
  return {
    agencyId: origin.agencyId,
    type: document.type ?? 'Kế hoạch',
    number: document.number,
    symbol: document.symbol,
    issuedOn: document.date,
    place: document.place,
    issuingBody: document.issuing_body,
    parentBody: document.parent_body,
    title: document.title ?? (oneLine(source.fileName) || 'Kế hoạch'),
    year: Math.min(Math.max(year, 2000), 2100),
    signer: document.signer,
    carriesOut: document.carries_out,
    amendsPlanId: origin.amendsPlanId,
    followsPlanId: null,
    sourceSha256: origin.file?.sha256 ?? null,
    sourceName: origin.file?.name ?? null,
    isSample: origin.isSample,
    createdAt: origin.at,
    createdBy: origin.by,
  }
}

/** '911-kh-ubnd-2023'; a plan without a number goes by its title. */
export const addressOf = (head: {
  number: string | null
  symbol: string | null
  year: number
  title: string
}): string =>
  slugOf(head.number ? `${head.number} ${head.symbol ?? ''} ${head.year}` : `${head.title} ${head.year}`) ||
  'ke-hoach'
