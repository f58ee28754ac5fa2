import type { Agency } from '../../agencies/index.ts'
import { fold } from '../../platform/vietnamese.ts'
import type { WorkOption } from '../ports.ts'
import type { Chance } from './chance.ts'
import type { Sample, Template } from './sample-file.ts'

/** Something that is to have been done: for which work, in which days. */
export type Occasion = {
  readonly key: string
  readonly template: Template
  readonly work: readonly WorkOption[]
  readonly from: string
  readonly to: string
}

/**
 * Which of an agency's open work is to have been done. Most agencies have done what was due, some of it late; a few are slow
 * and owe part of the last weeks. Recurring work is taken together by month, except for the agencies that are looked at
 * closely. The same work gives the same answer on every run, however much of it is done already.
 */
export function chooseOccasions(
  sample: Sample,
  chance: Chance,
  agency: Agency,
  work: readonly WorkOption[],
): readonly Occasion[] {
  const isClose = sample.closely.includes(agency.slug)
  const isSlow = !isClose && chance.number(`${agency.slug} diligence`) < slowShare
  const groups = Map.groupBy(
    work.filter((option) => !isClose || !isLeftOpen(sample, option)),
    (option) => `${agency.slug} ${fold(option.content)} ${groupOf(sample, option, isClose)}`,
  )
  return [...groups].flatMap(([key, options]) => {
    const template = templateFor(sample, options[0]!.content)
    const isDue = options.every(({ dueOn }) => dueOn !== null && dueOn <= sample.to)
    const isOwed = isSlow && options.some(({ dueOn }) => dueOn !== null && dueOn >= lastWeeks(sample))
    const isDone = chance.number(`${key} done`) < (isDue ? (isOwed ? owedDone : 1) : earlyShare)
    return template && isDone
      ? [{ key, template, work: options, ...daysOf(sample, chance, key, options) }]
      : []
  })
}

/** One agency in twelve is slow and has done a third of what fell due in the last weeks. */
const [slowShare, owedDone] = [1 / 12, 0.35]
/** Of what is not due yet, that much is done ahead. */
const earlyShare = 0.25
const lastWeeks = ({ to }: Sample) => Temporal.PlainDate.from(to).subtract({ weeks: 5 }).toString()

/** The last days' work of the agencies shown in the demo waits for whoever tries it. */
const isLeftOpen = ({ to }: Sample, { dueOn }: WorkOption): boolean =>
  dueOn !== null && dueOn >= Temporal.PlainDate.from(to).subtract({ days: 9 }).toString()

/** Work that is not due yet is never taken together with what is: it may not have been done. */
function groupOf({ to }: Sample, { dueOn, period }: WorkOption, isClose: boolean): string {
  if (isClose || dueOn === null || dueOn > to) return period.vi
  const { year, month } = Temporal.PlainDate.from(dueOn)
  return `${year}-${month}`
}

export const templateFor = ({ templates }: Sample, content: string): Template | undefined =>
  templates.find(({ task }) => fold(content).includes(task))

function daysOf(sample: Sample, chance: Chance, key: string, work: readonly WorkOption[]) {
  const dues = work.map(({ dueOn }) => dueOn ?? '9999').sort()
  const [first, last] = [dues[0]!, dues.at(-1)!]
  if (last > sample.to) return oneDay(sample, anyDay(sample, chance, key))
  const isLate = chance.number(`${key} late`) < 0.12
  const shift = isLate ? chance.between(`${key} by`, [1, 9]) : -chance.between(`${key} by`, [0, 4])
  const to = workday(sample, Temporal.PlainDate.from(last).add({ days: shift }))
  const from = work.length > 1 ? workday(sample, Temporal.PlainDate.from(first).subtract({ days: 5 })) : to
  return from <= to ? { from, to } : { from: to, to }
}

const oneDay = (sample: Sample, day: Temporal.PlainDate) => {
  const on = workday(sample, day)
  return { from: on, to: on }
}

function anyDay({ from, to }: Sample, chance: Chance, key: string): Temporal.PlainDate {
  const first = Temporal.PlainDate.from(from)
  return first.add({ days: chance.between(`${key} day`, [0, first.until(to).days]) })
}

/** Within the sample's days, on the Friday before when it falls on a weekend. */
function workday({ from, to }: Sample, day: Temporal.PlainDate): string {
  const within = day.toString() < from ? from : day.toString() > to ? to : day.toString()
  const date = Temporal.PlainDate.from(within)
  const friday = date.subtract({ days: Math.max(0, date.dayOfWeek - 5) }).toString()
  return friday < from ? from : friday
}
