import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { MatrixCellProps, MatrixHead, MatrixRow } from '../../platform/ui/index.ts'
import { type Requirement, stateOf } from './cell-state.ts'
import type { Figure, Figures } from './gather-figures.ts'
import type { Head } from './heads.ts'
import { addressOf, cellPath, type MatrixQuery, matrixPath } from './matrix-query.ts'
import { reachWords } from './reach-words.ts'
import { matrixTexts } from './texts.ts'

export type GridSight = {
  readonly query: MatrixQuery
  readonly lang: Lang
  /** Themes along the rows, audiences along the columns, or the other way round: gaps can be told. */
  readonly isThemeByAudience: boolean
  /** The plan says of each of these cells whether it asks for it. */
  readonly saysWhatIsAsked: boolean
  readonly isThemeFirst: boolean
  readonly mayAssign: boolean
}

export type Grid = {
  readonly columns: readonly MatrixHead[]
  readonly rows: readonly MatrixRow[]
  /** Names of columns at which nothing is asked and nothing was done. */
  readonly leftOut: readonly string[]
}

/** The matrix as it is shown; columns at which nothing is asked or done are named below instead. */
export function gridOf(
  rows: readonly Head[],
  cols: readonly Head[],
  figures: Figures,
  sight: GridSight,
): Grid {
  const { lang, query } = sight
  const t = textsIn(lang, matrixTexts)
  const requirementAt = (row: Head, col: Head): Requirement | undefined =>
    sight.isThemeByAudience
      ? figures.requirements.get(sight.isThemeFirst ? `${row.key}.${col.key}` : `${col.key}.${row.key}`)
      : undefined
  const isShown = (col: Head) =>
    figures.col(col.key).done > 0 ||
    (figures.col(col.key).planned ?? 0) > 0 ||
    rows.some((row) => requirementAt(row, col) !== undefined)
  const shown = cols.filter(isShown)
  const sumHref = (change: Partial<MatrixQuery>) => addressOf(cellPath, query, change)
  const body = rows.map(
    (row): MatrixRow => ({
      ...row,
      cells: [
        ...shown.map((col) =>
          cellOf(row, col, figures.cell(row.key, col.key), requirementAt(row, col), sight),
        ),
        sumCell(row.label, t.sum, figures.row(row.key), sumHref({ 'o-hang': row.key }), sight),
      ],
    }),
  )
  const sum: MatrixRow = {
    label: t.sum,
    note: t.sumNote,
    cells: [
      ...shown.map((col) =>
        sumCell(t.sum, col.label, figures.col(col.key), sumHref({ 'o-cot': col.key }), sight),
      ),
      sumCell(t.sum, t.sum, figures.all, sumHref({}), sight),
    ],
  }
  return {
    columns: [...shown, { label: t.sum }],
    rows: [...body, sum],
    leftOut: cols.filter((col) => !shown.includes(col)).map(({ label }) => label),
  }
}

function cellOf(
  row: Head,
  col: Head,
  figure: Figure,
  requirement: Requirement | undefined,
  sight: GridSight,
): MatrixCellProps {
  const { lang, query, isThemeFirst, saysWhatIsAsked } = sight
  const t = textsIn(lang, matrixTexts)
  const state = stateOf(figure, requirement)
  const place = { 'o-hang': row.key, 'o-cot': col.key }
  if (state.kind === 'none') return { kind: 'none', label: saysWhatIsAsked ? t.notAsked : t.nothing }
  if (state.kind === 'gap') {
    const cell = isThemeFirst ? `${row.key}.${col.key}` : `${col.key}.${row.key}`
    return {
      kind: 'gap',
      href: sight.mayAssign
        ? `${addressOf(matrixPath, query, { 'de-xuat': cell })}#de-xuat`
        : addressOf(cellPath, query, place),
      name: t.gapName(row.label, col.label),
      label: t.empty,
      action: sight.mayAssign ? t.propose : t.open,
      isProposal: sight.mayAssign,
    }
  }
  return {
    kind: 'level',
    level: state.level,
    ...shownFigure(figure),
    href: addressOf(cellPath, query, place),
    name: [
      t.cellName(row.label, col.label, figure.done, figure.planned, figure.verified),
      ...requirementWords(figure, requirement, lang),
    ].join('; '),
    hasSegments: true,
    notes: [
      ...(requirement && requirement.areas > 0
        ? [t.areasShort(requirement.reachedAreas, requirement.areas)]
        : []),
      ...reachNotes(figure, sight),
    ],
  }
}

function requirementWords(
  figure: Figure,
  requirement: Requirement | undefined,
  lang: Lang,
): readonly string[] {
  const t = textsIn(lang, matrixTexts)
  if (!requirement) return []
  if (requirement.areas > 0) return [t.areasReached(requirement.reachedAreas, requirement.areas)]
  return figure.done === 0 ? [t.reachedBefore] : []
}

function sumCell(row: string, col: string, figure: Figure, href: string, sight: GridSight): MatrixCellProps {
  const t = textsIn(sight.lang, matrixTexts)
  const state = stateOf(figure)
  return {
    kind: 'level',
    level: state.kind === 'level' ? state.level : 0,
    ...shownFigure(figure),
    href,
    name: t.cellName(row, col, figure.done, figure.planned, figure.verified),
    notes: reachNotes(figure, sight),
  }
}

/** The number planned stands beside what was done only where there is one. */
const shownFigure = ({ done, verified, planned }: Figure) => ({
  done,
  verified,
  planned: planned ?? 0,
  hidesPlanned: !planned,
})

const reachNotes = (figure: Figure, { query, lang }: GridSight): readonly string[] =>
  query.luot ? reachWords(figure.reach, lang) : []
