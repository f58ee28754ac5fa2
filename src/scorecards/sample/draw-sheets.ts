import type { Directory } from '../../agencies/index.ts'
import type { Sheet, SheetState } from '../round/round.ts'
import { isOwn, rowsOf } from '../round/rows.ts'
import type { Score } from '../round/store-scores.ts'
import type { KeptSet } from '../sets/set.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type DrawnRow, drawRow } from './draw-row.ts'
import type { SampleRound, SampleRounds } from './rounds-file.ts'

export type DrawnSheet = {
  readonly sheet: Sheet
  /** Where it ends up. */
  readonly state: SheetState
  readonly rows: readonly DrawnRow[]
}

type Scene = {
  readonly sample: SampleRounds
  readonly round: SampleRound
  readonly directory: Directory
  readonly sets: ReadonlyMap<number, KeptSet>
  readonly scores: ReadonlyMap<number, ReadonlyMap<number, Score>>
}

/** Every sheet of a round as the sample tells it. Twins are drawn alike, so that they tie. */
export function drawSheets(scene: Scene, sheets: readonly Sheet[]): readonly DrawnSheet[] {
  const { sample, round, directory } = scene
  const chance = chanceOf(`${sample.seed}:${round.year}`)
  return sheets.map((sheet) => {
    const slug = directory.byId(sheet.agencyId)?.slug ?? String(sheet.agencyId)
    const alike = sample.twins.find(([, twin]) => twin === slug)?.[0] ?? slug
    const state = round.published ? 'final' : (round.states[slug] ?? stateBy(round, chance('state', slug)))
    return { sheet, state, rows: rowsOfSheet(scene, sheet, { slug, alike, state, chance }) }
  })
}

type Of = {
  readonly slug: string
  readonly alike: string
  readonly state: SheetState
  readonly chance: Chance
}

function rowsOfSheet(
  { sample, sets, scores }: Scene,
  sheet: Sheet,
  { slug, alike, state, chance }: Of,
): readonly DrawnRow[] {
  const quality = 0.7 + 0.27 * chance('quality', alike)
  const own = scores.get(sheet.id)
  return rowsOf(sets.get(sheet.setId)!).flatMap((row) => {
    const score = own?.get(row.criterion.id ?? 0)
    // Sections are the facts' matter, and what the facts exclude stays excluded.
    if (!row.isLeaf || !score?.isApplicable) return []
    const { code } = row.criterion
    return [
      drawRow({
        ...{ criterion: row.criterion, scorer: row.scorer, state, quality, reasons: sample.reasons },
        proposed: isOwn(row) ? score.proposed : null,
        isNotApplicable: sample.notApplicable.some((one) => one.code === code && one.agencies.includes(slug)),
        chance: (...words) => chance(alike, code, ...words),
      }),
    ]
  })
}

/** The states in their order, each with its share of the agencies. */
function stateBy({ shares }: SampleRound, at: number): SheetState {
  let so = 0
  for (const [state, share] of Object.entries(shares)) {
    so += share
    if (at < so) return state as SheetState
  }
  return 'scoring'
}
