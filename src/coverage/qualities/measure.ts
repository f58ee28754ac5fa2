import { lagOf } from '../occasions/lag.ts'
import type { Occasion } from '../occasions/store.ts'
import type { Window } from '../rollup/window.ts'
import { complete } from './complete.ts'
import { continuous, longestSilence } from './continuous.ts'
import type { Asked, Gathered } from './gather.ts'
import type { Measuring } from './load-measuring.ts'
import { manySided } from './many-sided.ts'
import { pullTexts as t } from './pull-texts.ts'
import {
  pullsOfCells,
  pullsOfForms,
  pullsOfOccasions,
  pullsOfRhythm,
  pullsOfSilence,
  pullsOfWork,
} from './pulls.ts'
import { type Measured, nothingMeasured, type Pull, type Qualities, type Quality } from './quality.ts'
import { beatsOf, regular } from './regular.ts'
import { rulesFor } from './rules.ts'
import type { Subject } from './subjects.ts'
import { timely } from './timely.ts'

/** The five qualities of one subject from what was gathered for all, with the facts that pull each down. */
export function measure(subject: Subject, facts: Gathered, measuring: Measuring, window: Window): Qualities {
  const { today, calendar, parameters } = measuring
  const { key, span } = subject
  const rules = rulesFor(parameters, subject.about)
  const days = facts.days.get(key) ?? []
  const due = facts.due.get(key) ?? { key, due: 0, onTime: 0, oldestOpen: null }
  const own = occasionsFor(subject, measuring, window)
  const lags = own.map((occasion) => ({ occasion, ...lagOf(occasion, today, calendar) }))
  const cells = facts.asked.filter((cell) => isOwn(subject, cell))
  const reached = cells.filter(({ isReached }) => isReached).length
  const forms = formCounts(key, facts, measuring)
  const rhythm = beatsOf(days, span, today, rules.regular, calendar)
  const isAsked = subject.by !== 'agency' || due.due > 0 || days.length > 0
  const silence = longestSilence(days, span, today, calendar)
  const timelyNow = timely({ due: due.due, onTime: due.onTime, lags }, rules.timely)
  const tooFew = t.tooFew
  const few = {
    vi: tooFew.vi(rules.manySided.leastActivities),
    en: tooFew.en(rules.manySided.leastActivities),
  }
  return {
    timely: quality(
      timelyNow,
      [...pullsOfWork(due, subject, measuring), ...pullsOfOccasions(lags, rules.timely.fullDays)],
      t.nothingDue,
    ),
    complete: quality(
      complete({ required: cells.length, reached }),
      pullsOfCells(cells.length - reached, subject, measuring),
      t.noCells,
    ),
    regular: quality(
      isAsked ? regular(days, span, today, rules.regular, calendar) : nothingMeasured,
      pullsOfRhythm(rhythm, rules.regular.rhythm, subject, measuring),
      isAsked ? t.notBegun : t.notAsked,
    ),
    continuous: quality(
      isAsked ? continuous(days, span, today, rules.allowedSilence, calendar) : nothingMeasured,
      pullsOfSilence(silence, rules.allowedSilence, subject, measuring),
      isAsked ? t.notBegun : t.notAsked,
    ),
    manySided: quality(
      manySided(forms, rules.manySided),
      pullsOfForms(forms, rules.manySided, subject, measuring),
      few,
    ),
  }
}

const quality = (measured: Measured, facts: readonly Pull[], why: Quality['why']): Quality =>
  measured.score === null
    ? { ...measured, facts: [], why }
    : { ...measured, facts: measured.score < 100 ? facts : [] }

/** Occasions are the plan's and its themes': no agency alone owes them. */
function occasionsFor(
  { by, themeId }: Subject,
  { occasions }: Measuring,
  { from, to }: Window,
): readonly Occasion[] {
  if (by === 'agency' || by === 'area') return []
  return occasions.filter(
    ({ happenedOn, themeIds }) =>
      happenedOn >= from && happenedOn <= to && (themeId === null || themeIds.includes(themeId)),
  )
}

/** Cells of the province as one belong to the plan and its themes. */
const isOwn = ({ areaIds, themeId }: Subject, cell: Asked) =>
  (areaIds === null || (cell.areaId !== null && areaIds.has(cell.areaId))) &&
  (themeId === null || cell.themeId === themeId)

const formCounts = (key: string, { forms }: Gathered, { forms: known }: Measuring) =>
  (forms.get(key) ?? []).map(({ row, col, done }) => {
    const form = col ?? row
    return { form, done, isTwoWay: known.find((one) => one.key === form)?.isTwoWay ?? false }
  })
