import type { Agency, Directory } from '../../agencies/index.ts'
import { codeOf, type PlanHead } from '../../planning/index.ts'
import { formatDay } from '../../platform/dates.ts'
import type { ReportPeriod } from '../windows/windows.ts'
import type { Facts } from './telling.ts'

type Asked = {
  readonly agency: Agency
  /** Of the window's last day. */
  readonly directory: Directory
  readonly period: Pick<ReportPeriod, 'words' | 'nextVi'>
  readonly window: { readonly from: string; readonly to: string; readonly year: number }
  /** The plan that is reported on; undefined when there is none. */
  readonly plan: PlanHead | undefined
}

/** What sentences say beside figures. The agencies below stand under 'name@id', this one's own work under 'name@0'. */
export function factsOf({ agency, directory, period, window, plan }: Asked): Facts {
  const above = agency.parentId === null ? undefined : directory.byId(agency.parentId)
  const whose = plan && directory.byId(plan.agencyId)
  const below = directory.childrenOf(agency.id)
  return new Map([
    ['agency', agency.name],
    ['agency_short', agency.shortName],
    ['superior', above?.name ?? ''],
    ['superior_short', above?.shortName ?? ''],
    ['period', period.words.vi],
    ['next_period', period.nextVi],
    ['year', String(window.year)],
    ['from', formatDay(window.from)],
    ['to', formatDay(window.to)],
    ['to_words', dayInWords(window.to)],
    ['plan', plan ? planInWords(plan, whose?.name) : ''],
    ['plan_short', plan ? `${plan.type} số ${codeOf(plan)}` : ''],
    ...below.map(({ id, shortName }): [string, string] => [`name@${id}`, shortName]),
    ...(below.length > 0
      ? ([['name@0', `${agency.shortName} (trực tiếp thực hiện)`]] as [string, string][])
      : []),
  ])
}

/** 'Kế hoạch số 911/KH-UBND ngày 15 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Ninh Thuận về …'. */
function planInWords(plan: PlanHead, whose: string | undefined): string {
  const day = plan.issuedOn ? ` ngày ${dayInWords(plan.issuedOn).slice('ngày '.length)}` : ''
  const by = whose ? ` của ${whose}` : ''
  return `${plan.type} số ${codeOf(plan)}${day}${by}`
}

/** 'ngày 14 tháng 9 năm 2023', with the zeroes that administrative texts put: days below ten, the first two months. */
export function dayInWords(iso: string): string {
  const { day, month, year } = Temporal.PlainDate.from(iso)
  const padded = (value: number, below: number) => (value < below ? `0${value}` : String(value))
  return `ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`
}
