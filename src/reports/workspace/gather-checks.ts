import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Check } from '../../platform/ui/index.ts'
import type { Contents } from '../contents.ts'
import { rowIdsOf } from '../figures/row-ids.ts'
import { isWhole, type ReportFigure } from '../frozen.ts'
import { scopeOf } from '../live-contents.ts'
import { figurePath, passagePath, reportPath, rowsPath } from '../paths.ts'
import { isDone } from '../report.ts'
import { reportsWhere } from '../store.ts'
import { layoutOf } from '../write-files.ts'
import { checkTexts } from './check-texts.ts'
import { layoutFindings } from './layout-findings.ts'

type Asked = {
  readonly db: Queryable
  readonly deps: Pick<Deps, 'clock'>
  readonly lang: Lang
  readonly contents: Contents
  /** What is counted today, where the report is signed. */
  readonly now?: ReadonlyMap<string, ReportFigure>
}

/** What somebody should look at before submitting or signing; missing inputs stand first. */
export async function gatherChecks(asked: Asked): Promise<readonly Check[]> {
  const { contents } = asked
  const figures = contents.shown.flatMap((key) => contents.figures.get(key) ?? [])
  return [
    ...missingPassages(asked),
    ...(await missingReports(asked)),
    ...doubles(asked, figures),
    ...setFigures(asked, figures),
    ...(await counting(asked, figures)),
    ...(await layout(asked)),
    ...(contents.report.number === null ? [clerk(asked)] : []),
  ]
}

function missingPassages({ lang, contents }: Asked): readonly Check[] {
  const { report, open } = contents
  if (open.length === 0) return []
  const more = open.map(({ prompt }) => prompt)
  const link = { href: passagePath(report.id, open[0]!.key), label: textsIn(lang, checkTexts).writeFirst }
  return [{ kind: 'missing', what: textsIn(lang, checkTexts).toWrite(open.length), more, link }]
}

async function missingReports({ db, lang, contents }: Asked): Promise<readonly Check[]> {
  const { agencyId, windowKey, year, id, state } = contents.report
  if (isDone(state, 'sign')) return []
  const below = await reportsWhere(db, { toAgencyIds: [agencyId], windowKey, year })
  const unsent = below.filter((report) => !isDone(report.state, 'send'))
  if (unsent.length === 0) return []
  const t = textsIn(lang, checkTexts)
  const link = { href: reportPath(id, 'tong-hop'), label: t.openBelow }
  return [{ kind: 'missing', what: t.unsent(unsent.length, below.length), link }]
}

function doubles({ lang, contents }: Asked, figures: readonly ReportFigure[]): readonly Check[] {
  const doubtful = figures.filter((figure) => figure.doubles.length > 0)
  const [first] = doubtful
  if (!first) return []
  const t = textsIn(lang, checkTexts)
  const more = doubtful.map((figure) => t.doubleOf(figure.label[lang], figure.doubles.length))
  const link = { href: rowsPath(contents.report.id, first.key), label: t.compare }
  return [{ kind: 'doubt', what: t.doubles(doubtful.length), more, link }]
}

function setFigures({ lang, contents }: Asked, figures: readonly ReportFigure[]): readonly Check[] {
  const set = figures.filter((figure) => figure.set !== null)
  const [first] = set
  if (!first) return []
  const more = set.map((figure) => `${figure.label[lang]}: ${figure.set?.reason}`)
  const t = textsIn(lang, checkTexts)
  const link = { href: figurePath(contents.report.id, first.key), label: t.seeFigure }
  return [{ kind: 'doubt', what: t.set(set.length), more, link }]
}

/** Of a draft the rows are counted once more, one by one; of what is signed today's count is held against it. */
async function counting({ db, deps, lang, contents, now }: Asked, figures: readonly ReportFigure[]) {
  const t = textsIn(lang, checkTexts)
  if (contents.frozen) {
    const kept: Check = isWhole(contents.frozen)
      ? { kind: 'ok', what: t.whole }
      : { kind: 'missing', what: t.broken }
    const other = figures.filter(({ key, counted }) => now?.has(key) && now.get(key)!.counted !== counted)
    if (other.length === 0) return [kept]
    const link = { href: figurePath(contents.report.id, other[0]!.key), label: t.seeFigure }
    return [kept, { kind: 'doubt', what: t.otherNow(other.length), link } satisfies Check]
  }
  const open = figures.filter(({ rowsOf }) => rowsOf !== 'none')
  const keys = [...new Set(open.map(({ key }) => key))]
  const rows = await rowIdsOf(db, deps, scopeOf(contents.report, deps), keys)
  const same = keys.filter((key) => rows.get(key)?.length === contents.figures.get(key)?.rowsCount)
  const kind = same.length === keys.length ? 'ok' : 'doubt'
  return [{ kind, what: t.recounted(same.length, keys.length) } satisfies Check]
}

async function layout({ lang, contents }: Asked): Promise<readonly Check[]> {
  const t = textsIn(lang, checkTexts)
  const law = layoutOf(contents)
  const findings = await layoutFindings(contents, lang)
  const broken = findings.filter(({ isMet }) => !isMet)
  if (broken.length === 0) return [{ kind: 'ok', what: t.layout(findings.length, law.short) }]
  const more = broken.map(({ rule, found }) => `${rule}: ${found}`)
  return [{ kind: 'doubt', what: t.layoutBroken(broken.length, law.short), more }]
}

const clerk = ({ lang }: Asked): Check => ({ kind: 'clerk', what: textsIn(lang, checkTexts).clerk })
