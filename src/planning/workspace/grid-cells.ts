import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { LevelNumber, MatrixCellProps } from '../../platform/ui/index.ts'
import { followTexts } from '../work/follow-texts.ts'
import type { Progress, TaskProgress } from '../work/store-progress.ts'

export type CellPlace = {
  /** Whose cells: 'UBND xã Phước Đại', 'Ủy ban nhân dân cấp xã, UBND huyện Bác Ái'. */
  readonly who: string
  readonly tasks: readonly TaskProgress[]
  readonly lang: Lang
  /** Where the rows of a cell are; without a task those of the whole line. */
  readonly hrefOf: (taskId?: number) => string
}

/** A line's sum and then its cells, each saying in a sentence what it shows. */
export function cellsOf(place: CellPlace, sum: Progress, cells: readonly (Progress | undefined)[]) {
  const t = textsIn(place.lang, followTexts)
  const named = (progress: Progress | undefined, what: string, href: string): MatrixCellProps => {
    if (!progress || progress.total === 0) return { kind: 'none', label: '' }
    const words = t.progress(progress.done, progress.total, progress.verified)
    return {
      kind: 'level',
      level: levelOf(progress),
      done: progress.done,
      planned: progress.total,
      verified: progress.verified,
      isLate: progress.late > 0,
      href,
      name: t.cell(place.who, what, words, progress.late),
    }
  }
  return [
    named(sum, t.allTasks, place.hrefOf()),
    ...place.tasks.map(({ taskId, number }, at) =>
      named(cells[at], t.taskNumber(number ?? `${at + 1}`), place.hrefOf(taskId)),
    ),
  ]
}

/** All verified, at least half done, or less. */
export function levelOf({ total, done, verified }: Progress): LevelNumber {
  if (verified === total) return 3
  return done > 0 && done * 2 >= total ? 2 : 1
}
