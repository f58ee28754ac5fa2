import type { Text } from '../../platform/i18n.ts'

/** 'count': whole things; 'share': per cent with one decimal; 'score': 0 to 100 with one decimal. */
export type FigureUnit = 'count' | 'share' | 'score'

/**
 * How the figures of those below make up that of whoever is above: their sum with its own, counted anew because the same
 * thing may stand in several of them, or not at all.
 */
export type FigureAdds = 'sum' | 'recount' | 'none'

/** What the rows that count to a figure are. 'none': a score, explained on a page of its own. */
export type RowsOf = 'activities' | 'agencies' | 'works' | 'tasks' | 'themes' | 'forms' | 'languages' | 'none'

/** What a figure is, whatever its value. */
export type Definition = {
  readonly label: Text
  readonly definition: Text
  readonly unit: FigureUnit
  readonly adds: FigureAdds
  readonly rowsOf: RowsOf
}

/** Whose figures, of which plan, over which days. The agency counts with everything below it on the window's last day. */
export type FigureScope = {
  readonly agencyId: number
  /** Null: nothing is said of a plan's work and themes. */
  readonly planId: number | null
  readonly window: FigureWindow
  readonly today: Temporal.PlainDate
}

/** Whole half months. With the key and year of a report, what is known of the reports below is counted too. */
export type FigureWindow = {
  readonly from: string
  readonly to: string
  readonly key?: string
  readonly year?: number
}

/** Something that is named in a text: an agency, a theme. */
export type Named = { readonly id: number; readonly name: string }

/** One number of a report with what it means and how many rows count to it. */
export type Figure = Definition & {
  /** 'stories', 'stories.share', 'airing_communes.of', 'theme.12', 'cell.12.managers', 'works_due@45'. */
  readonly key: string
  readonly value: number
  /** Of how many; the figure of the same key with '.of' counts those. */
  readonly denominator?: number
  readonly window: FigureWindow
  /** ISO instant at which it was counted. */
  readonly asOf: string
  /** Rows that count to it. Each adds its amount, mostly 1; their amounts add up to the value. */
  readonly rowsCount: number
  readonly rowsHref: string
  /** Of agencies and themes those that count to it. */
  readonly named?: readonly Named[]
  /** Of a sum, the part of those whom no report that is owed to this agency tells of: itself, and whoever owes none. */
  readonly rest?: number
  /** Of the denominator those that gave nothing: the communes without an airing, the themes that were not told. */
  readonly missing?: readonly Named[]
  /** Activities that two agencies seem to have told of the same event. */
  readonly doubles?: readonly Double[]
}

/** Two activities that look like one event. */
export type Double = {
  readonly activityIds: readonly [number, number]
  readonly agencyIds: readonly [number, number]
  readonly day: string
  readonly what: string
}

export type Figures = ReadonlyMap<string, Figure>

/** A row that counts to a figure, with what it adds. */
export type FigureRow = {
  readonly id: number | string
  readonly kind: Exclude<RowsOf, 'none'>
  readonly what: string
  readonly agencyName: string
  /** Of an activity its day, of a piece of work its due day. */
  readonly day: string | null
  readonly amount: number
  readonly href: string
}

export type FigureRows = { readonly total: number; readonly rows: readonly FigureRow[] }
