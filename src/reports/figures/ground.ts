import { loadWords } from '../../activities/index.ts'
import { type Directory, loadDirectory } from '../../agencies/index.ts'
import { lateThreshold, themesOfPlan } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Definition, FigureScope } from './figure.ts'
import type { KeyWords } from './key.ts'
import { wordsOfKeys } from './words.ts'

/** What keys are understood with: words, and who stood below whom on the last day of the window. */
export type Ground = {
  readonly question: Omit<FigureScope, 'agencyId'>
  readonly directory: Directory
  /** Each agency with everything below it. */
  readonly below: ReadonlyMap<number, readonly number[]>
  readonly words: KeyWords
  readonly twoWayForms: readonly string[]
  /** What is open and was due on this day or before is late. */
  readonly lateBy: string
  /** What figures mean, each said once for all agencies; filled on the way. */
  readonly definitions: Map<string, Definition>
}

export async function loadGround(db: Queryable, question: Ground['question']): Promise<Ground> {
  const { planId, window, today } = question
  const directory = await loadDirectory(db, window.to)
  const words = await loadWords(db)
  return {
    ...{ question, directory, below: belowEach(directory) },
    words: wordsOfKeys(words, planId === null ? [] : await themesOfPlan(db, planId)),
    twoWayForms: words.forms.filter(({ isTwoWay }) => isTwoWay).map(({ key }) => key),
    definitions: new Map(),
    lateBy: lateThreshold(today, vietnamCalendar()),
  }
}

/** These agencies and everything below them, each once. */
export const allBelow = (
  { below }: Pick<Ground, 'below'>,
  agencyIds: readonly number[],
): readonly number[] => [...new Set(agencyIds.flatMap((id) => below.get(id) ?? [id]))]

function belowEach(directory: Directory): Map<number, number[]> {
  const below = new Map<number, number[]>()
  for (const { id } of directory.all)
    for (const up of directory.upwardsFrom(id)) below.set(up.id, [...(below.get(up.id) ?? []), id])
  return below
}
