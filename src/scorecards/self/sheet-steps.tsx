import { dayOf } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type StepItem, Steps } from '../../platform/ui/index.ts'
import type { Step } from '../round/turn.ts'
import { deadlineWords, stepName } from '../round/turn-texts.ts'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

const order: readonly (readonly Step[])[] = [['self', 'sign'], ['appraise'], ['explain'], ['decide']]

/** The four stages of a sheet: what is done and when, whose turn it is and until when, what comes. */
export function SheetSteps({ lang, sheet, turn }: Pick<SheetView, 'lang' | 'sheet' | 'turn'>) {
  const t = textsIn(lang, sheetTexts)
  const { dates, signedAt, appraisedAt, explainedAt, finalisedAt } = sheet
  const now = order.findIndex((steps) => steps.includes(turn.step))
  const labels = [t.self, t.appraisal, t.explanation, t.decision]
  const ends = [signedAt, appraisedAt, explainedAt, finalisedAt]
  const coming = [
    t.until(formatDay(dates.selfDue)),
    t.until(formatDay(dates.appraisalDue)),
    t.workingDays(dates.explanationWorkingDays),
    t.until(formatDay(dates.finalDue)),
  ]
  const items = labels.map((label, at): StepItem => {
    if (at === now) return { label, state: 'now', note: noteNow(turn, lang) }
    const isDone = now === -1 || at < now
    const end = ends[at]
    if (!isDone) return { label, state: 'next', note: coming[at] }
    return {
      label,
      state: 'done',
      note: end ? t.doneOn(formatDay(dayOf(Temporal.Instant.from(end)))) : undefined,
    }
  })
  return <Steps label={t.steps} items={items} />
}

const noteNow = (turn: SheetView['turn'], lang: SheetView['lang']) =>
  [stepName(turn.step, lang), deadlineWords(turn, lang)].filter(Boolean).join(', ')
