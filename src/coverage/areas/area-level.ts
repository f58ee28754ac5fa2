import type { LevelNumber } from '../../platform/ui/index.ts'
import type { AreaFigure } from './gather-areas.ts'

/**
 * How far an area is covered. 3: every required cell reached (or none required) and everything done there verified; 2: half
 * of them or more; 1: something was done; 0: nothing.
 */
export function levelOf({ done, verified, required, reached }: AreaFigure): LevelNumber {
  if (done === 0) return 0
  if (reached < required) return reached * 2 >= required ? 2 : 1
  return verified === done ? 3 : 2
}

/** What must be acted on comes first: the lowest level, then most required cells missing, then least done. */
export const leastCoveredFirst = (a: AreaFigure, b: AreaFigure): number =>
  levelOf(a) - levelOf(b) || missingOf(b) - missingOf(a) || a.done - b.done

const missingOf = ({ required, reached }: AreaFigure): number => required - reached
