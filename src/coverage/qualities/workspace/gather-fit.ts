import { loadWords } from '../../../activities/index.ts'
import { residentsOn } from '../../../agencies/index.ts'
import type { Queryable } from '../../../platform/database/open.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { PlanInView } from '../../plan-in-view.ts'
import { countsBy } from '../../rollup/figures.ts'
import type { Count } from '../../rollup/question.ts'
import { type Fit, fit } from '../fit.ts'
import { loadMeasuring, type Measuring } from '../load-measuring.ts'
import { rulesFor } from '../rules.ts'
import { type QualityQuery, windowFor } from './quality-query.ts'

export type NamedCount = { readonly name: string; readonly done: number }

export type Fitness = {
  readonly measuring: Measuring
  readonly areas: readonly (Fit & { readonly name: string })[]
  readonly audiences: readonly NamedCount[]
  readonly languages: readonly NamedCount[]
  /** Some of the head-counts are made up for the demonstration. */
  readonly hasSamples: boolean
}

/** Activities by area beside its residents, by audience and by language, as far as somebody sees the plan. */
export async function gatherFit(
  db: Queryable,
  { head, sight, directory }: PlanInView,
  query: QualityQuery,
  today: Temporal.PlainDate,
  lang: Lang,
): Promise<Fitness> {
  const measuring = await loadMeasuring(db, head, today, directory)
  const question = { planId: head.id, window: windowFor(head.year, query.ky), cols: null, scope: sight }
  const [areas, audiences, languages, residents, words] = await Promise.all([
    countsBy(db, { ...question, rows: 'area' }),
    countsBy(db, { ...question, rows: 'audience' }),
    countsBy(db, { ...question, rows: 'language' }),
    residentsOn(db, directory.day),
    loadWords(db),
  ])
  const doneIn = new Map(areas.map(({ row, done }) => [row, done]))
  const own = residents.filter(({ agencyId }) => !sight.agencyIds || sight.agencyIds.includes(agencyId))
  const shares = own.map(({ agencyId, value }) => ({
    key: String(agencyId),
    done: doneIn.get(String(agencyId)) ?? 0,
    people: value,
  }))
  const lowest = rulesFor(measuring.parameters, { kind: 'area' }).fitLow
  const named = (of: typeof words.audiences, counts: readonly Count[]) =>
    of
      .map(({ key, name }) => ({ name: name[lang], done: counts.find(({ row }) => row === key)?.done ?? 0 }))
      .sort((a, b) => a.done - b.done)
  return {
    measuring,
    areas: fit(shares, lowest).map((one) => ({
      ...one,
      name: directory.byId(Number(one.key))?.areaName ?? one.key,
    })),
    audiences: named(words.audiences, audiences),
    languages: named(words.languages, languages),
    hasSamples: own.some(({ isSample }) => isSample),
  }
}
