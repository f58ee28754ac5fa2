import { type Directory, loadDirectory } from '../agencies/index.ts'
import { headOf } from '../planning/index.ts'
import type { Queryable } from '../platform/database/open.ts'
import type { Deps } from '../platform/http/context.ts'
import type { Contents } from './contents.ts'
import { documentOf } from './document.ts'
import type { Figure, Figures } from './figures/figure.ts'
import { figuresOf } from './figures/figures-of.ts'
import type { ReportFigure } from './frozen.ts'
import type { Outline } from './outline/outline.ts'
import { outlineById } from './outline/store-outlines.ts'
import { figurePath, reportPath } from './paths.ts'
import type { Report } from './report.ts'
import { factsOf } from './sentences/facts.ts'
import { generate, openJudgements, templateOf, unknownSlots } from './sentences/generate.ts'
import { tellingOf } from './sentences/telling.ts'
import { type Passage, passagesOf, type SetFigure, setFiguresOf } from './store-passages.ts'
import { periodOf } from './title.ts'

type Asking = Pick<Deps, 'clock'>

/** A draft as it would be signed now; of what is signed, what is counted today. */
export async function liveContents(db: Queryable, deps: Asking, report: Report): Promise<Contents> {
  const outline = await outlineById(db, report.outlineId)
  if (!outline) throw new Error(`report ${report.id} has no outline`)
  const scope = { ...scopeOf(report, deps), base: reportPath(report.id) }
  return tell({
    ...{ report, outline, now: deps.clock.now() },
    directory: await loadDirectory(db, report.toDay),
    counted: await figuresOf(db, deps, scope),
    passages: await passagesOf(db, report.id),
    set: await setFiguresOf(db, report.id),
    period: await periodOf(db, report),
    plan: report.planId === null ? undefined : await headOf(db, report.planId),
  })
}

export type ToTell = {
  readonly report: Report
  readonly outline: Outline
  readonly now: Temporal.Instant
  readonly directory: Directory
  readonly counted: Figures
  readonly passages: readonly Passage[]
  readonly set: readonly SetFigure[]
  readonly period: Parameters<typeof factsOf>[0]['period']
  readonly plan: Parameters<typeof factsOf>[0]['plan']
}

/** The whole report from what was counted and written; pure, so that many are told from figures counted together. */
export function tell({
  report,
  outline,
  now,
  directory,
  counted,
  passages,
  set,
  ...about
}: ToTell): Contents {
  const agency = directory.byId(report.agencyId)
  if (!agency) throw new Error(`report ${report.id} is of an agency that was not there on its day`)
  const window = { from: report.fromDay, to: report.toDay, year: report.year }
  const written = new Map(passages.map(({ key, text }) => [key, text]))
  const saying = {
    ...{ outline: outline.body, figures: counted, isDraft: true },
    facts: factsOf({ agency, directory, window, ...about }),
    passages: written,
    setFigures: new Map(set.map(({ key, value }) => [key, value])),
    hrefOf: (key: string) => figurePath(report.id, key),
  }
  const { figureKeys: shown, ...said } = generate(saying)
  const { told } = tellingOf(counted, saying.facts, saying.setFigures)
  const setBy = new Map(set.map((figure) => [figure.key, figure]))
  return {
    ...{ report, directory, shown },
    document: documentOf({ report, agency, directory, said, now }),
    figures: new Map([...counted].map(([key, figure]) => [key, figureIn(figure, told(key), setBy.get(key))])),
    passages: new Map(passages.map((passage) => [passage.key, passage])),
    open: openJudgements(outline.body, written),
    prompts: promptsOf(outline),
    templateOf: (key) => templateOf(saying, key),
    unknownSlots: (text) => unknownSlots(text, counted, saying.facts),
  }
}

/** Whose figures a report tells, over which days. */
export const scopeOf = (
  { agencyId, planId, fromDay, toDay, windowKey, year }: Report,
  { clock }: Asking,
) => ({
  ...{ agencyId, planId, today: clock.today() },
  window: { from: fromDay, to: toDay, key: windowKey, year },
})

const promptsOf = ({ body }: Outline): ReadonlyMap<string, string> =>
  new Map(
    [...body.opening, ...body.sections.flatMap(({ blocks }) => blocks)].flatMap((block) =>
      block.kind === 'judgement' ? [[block.key, block.prompt] as const] : [],
    ),
  )

const figureIn = (figure: Figure, value = figure.value, set?: SetFigure): ReportFigure => ({
  ...{ key: figure.key, label: figure.label, definition: figure.definition, unit: figure.unit },
  ...{ rowsOf: figure.rowsOf, adds: figure.adds, rowsCount: figure.rowsCount, asOf: figure.asOf },
  ...{ value, counted: figure.value, from: figure.window.from, to: figure.window.to },
  set: set ? { reason: set.reason, byName: set.setByName, at: set.setAt } : null,
  denominator: figure.denominator ?? null,
  rest: figure.rest ?? null,
  missing: figure.missing ?? [],
  doubles: figure.doubles ?? [],
})
