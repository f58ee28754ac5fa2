import type { SheetState } from '../round/round.ts'
import type { Score } from '../round/store-scores.ts'
import type { Criterion, Scorer } from '../rules/criterion.ts'
import type { Points } from '../rules/points.ts'
import { type Chance, pick } from './chance.ts'
import { drawPoints, lowered, raised } from './draw-points.ts'
import type { SampleRounds } from './rounds-file.ts'

export type Said = { readonly points: Points; readonly reason: string }

/** What becomes of one row up to the state its sheet is in; what is undefined has not happened. */
export type DrawnRow = {
  readonly criterion: Criterion
  readonly notApplicable?: string
  readonly self?: Said & { readonly checks: readonly string[] }
  readonly appraised?: Said
  readonly explained?: string
  readonly answered?: Said
  readonly final?: Said
}

export type RowScene = {
  readonly criterion: Criterion
  readonly scorer: Scorer
  readonly state: SheetState
  readonly proposed: Score['proposed']
  readonly isNotApplicable: boolean
  readonly quality: number
  readonly chance: Chance
  readonly reasons: SampleRounds['reasons']
}

const order: readonly SheetState[] = [
  'scoring',
  'awaiting_head',
  'appraising',
  'explaining',
  'deciding',
  'final',
]

/** Plays one row of a sheet through the stages, as people would: mostly agreed, some lowered, some of that explained. */
export function drawRow(scene: RowScene): DrawnRow {
  const { criterion, scorer, state, chance, reasons, isNotApplicable } = scene
  const has = (least: SheetState) => order.indexOf(state) >= order.indexOf(least)
  if (isNotApplicable) return { criterion, notApplicable: reasons.notApplicable }
  // A sheet being scored is part done; one under appraisal too.
  if (state === 'scoring' && chance('begun') < 0.6) return { criterion }
  const self = scorer === 'self' ? drawSelf(scene) : undefined
  if (!has('appraising') || (state === 'appraising' && chance('looked') < 0.45)) return { criterion, self }
  const appraised = drawAppraisal(scene, self)
  const isLower = self !== undefined && appraised.points < self.points
  const explained =
    isLower && has('explaining') && chance('explains') < 0.6
      ? pick(reasons.explained, chance('explained'))
      : undefined
  const isAnswered = explained !== undefined && (has('deciding') || chance('answers') < 0.4)
  const answered = isAnswered && self ? drawAnswer(scene, appraised.points, self.points) : undefined
  const stands = answered ?? appraised
  return {
    criterion,
    self,
    appraised,
    explained,
    answered,
    final: has('final') ? drawFinal(scene, stands.points, self) : undefined,
  }
}

function drawSelf({ criterion, proposed, quality, chance }: RowScene): NonNullable<DrawnRow['self']> {
  if (proposed !== null && chance('confirms') < 0.85) return { points: proposed, reason: '', checks: [] }
  const drawn = drawPoints(criterion, Math.min(1, quality + 0.06), chance)
  return { ...drawn, reason: '' }
}

function drawAppraisal({ criterion, quality, chance, reasons }: RowScene, self: DrawnRow['self']): Said {
  if (!self) return { points: drawPoints(criterion, quality, chance).points, reason: reasons.brought }
  const points = chance('lowers') < 0.18 ? lowered(criterion, self.points) : self.points
  return { points, reason: points === self.points ? '' : pick(reasons.lowered, chance('lowered')) }
}

function drawAnswer({ criterion, chance, reasons }: RowScene, appraised: Points, self: Points): Said {
  const isRaised = chance('raises') < 0.5
  const [raisedBecause, keptBecause] = [reasons.answered[0]!, reasons.answered.at(-1)!]
  return isRaised
    ? { points: raised(criterion, appraised, self), reason: raisedBecause }
    : { points: appraised, reason: keptBecause }
}

function drawFinal(
  { criterion, chance, reasons }: RowScene,
  appraised: Points,
  self: DrawnRow['self'],
): Said {
  const isChanged = self !== undefined && appraised < self.points && chance('decides') < 0.15
  return isChanged
    ? { points: raised(criterion, appraised, self.points), reason: pick(reasons.decided, chance('decided')) }
    : { points: appraised, reason: '' }
}
