import { type Text, textsOf } from '../../platform/i18n.ts'

type Kind = { readonly name: Text; readonly fallback: string; readonly least: number; readonly most: number }

const number = (name: Text, fallback: number, least: number, most: number): Kind => ({
  name,
  fallback: String(fallback),
  least,
  most,
})

/** What the formulas can be told; a province without rows of its own measures with the fallbacks. */
export const parameterKinds = {
  timely_due_weight: number(
    { vi: 'Kịp thời: trọng số đúng hạn', en: 'Timely: weight of due work' },
    70,
    0,
    100,
  ),
  timely_lag_weight: number({ vi: 'Kịp thời: trọng số độ trễ', en: 'Timely: weight of the lag' }, 30, 0, 100),
  timely_full_days: number(
    {
      vi: 'Kịp thời: trễ tới chừng này ngày làm việc vẫn được 100',
      en: 'Timely: working days that still earn 100',
    },
    5,
    0,
    250,
  ),
  timely_none_days: number(
    {
      vi: 'Kịp thời: trễ từ chừng này ngày làm việc được 0',
      en: 'Timely: working days from which 0 is earned',
    },
    15,
    1,
    250,
  ),
  regular_period: {
    name: { vi: 'Thường xuyên: theo tuần (week) hoặc tháng (month)', en: 'Regular: by week or month' },
    fallback: 'month',
    least: 0,
    most: 0,
  },
  regular_min_days: number(
    {
      vi: 'Thường xuyên: số ngày làm việc ít nhất của một kỳ',
      en: 'Regular: least working days of a period',
    },
    3,
    1,
    20,
  ),
  continuous_gap: number(
    { vi: 'Liên tục: số ngày làm việc được im lặng', en: 'Continuous: allowed silence in working days' },
    22,
    1,
    250,
  ),
  many_sided_min: number(
    { vi: 'Đa chiều: số hoạt động ít nhất', en: 'Many-sided: least activities' },
    5,
    1,
    1000,
  ),
  many_sided_forms: number(
    { vi: 'Đa chiều: số hình thức dùng đều', en: 'Many-sided: forms used evenly' },
    6,
    1,
    40,
  ),
  many_sided_two_way: number(
    { vi: 'Đa chiều: tỉ lệ hai chiều cần đạt (%)', en: 'Many-sided: two-way share to reach (%)' },
    20,
    0,
    100,
  ),
  many_sided_even_weight: number(
    { vi: 'Đa chiều: trọng số đa dạng hình thức', en: 'Many-sided: weight of evenness' },
    70,
    0,
    100,
  ),
  many_sided_two_way_weight: number(
    { vi: 'Đa chiều: trọng số hai chiều', en: 'Many-sided: weight of two-way' },
    30,
    0,
    100,
  ),
  fit_low: number(
    { vi: 'Phù hợp: tỉ số bị coi là thấp', en: 'Fitness: ratio that counts as low' },
    0.5,
    0,
    1,
  ),
} as const satisfies Record<string, Kind>

export type ParameterKey = keyof typeof parameterKinds
export const parameterKeys = Object.keys(parameterKinds) as ParameterKey[]

export const parameterRefusals = textsOf({
  outOfBounds: {
    vi: (least: number, most: number) => `Nhập một số từ ${least} đến ${most}`,
    en: (least: number, most: number) => `Enter a number from ${least} to ${most}`,
  },
  weekOrMonth: { vi: 'Nhập week (tuần) hoặc month (tháng)', en: 'Enter week or month' },
})

/** Why the value cannot be; undefined when it can. */
export function wrongValue(key: ParameterKey, value: string): Text | undefined {
  if (key === 'regular_period')
    return ['week', 'month'].includes(value) ? undefined : parameterRefusals.weekOrMonth
  const { least, most } = parameterKinds[key]
  const isNumber = /^\d{1,4}(\.\d{1,2})?$/.test(value)
  if (isNumber && Number(value) >= least && Number(value) <= most) return undefined
  const { vi, en } = parameterRefusals.outOfBounds
  return { vi: vi(least, most), en: en(least, most) }
}

export type ParameterRow = {
  readonly id: number
  readonly planId: number | null
  readonly key: string
  readonly about: string
  readonly value: string
  readonly validFrom: string
  readonly basis: string
  readonly setByName: string
}

/** What is measured: the plan as one, a theme by its place in the plan, an area, or an agency with its classes. */
export type About =
  | { readonly kind: 'plan' | 'area' }
  | { readonly kind: 'theme'; readonly position: number }
  | { readonly kind: 'agency'; readonly classes: readonly string[] }

/** The row that holds: a plan's own before all plans', the narrowest, the newest. */
export function rowFor(
  rows: readonly ParameterRow[],
  key: ParameterKey,
  about: About,
): ParameterRow | undefined {
  const narrow = narrowestFirst(about)
  const fitting = rows.filter((row) => row.key === key && narrow.includes(row.about))
  return fitting.sort(
    (a, b) =>
      Number(b.planId !== null) - Number(a.planId !== null) ||
      narrow.indexOf(a.about) - narrow.indexOf(b.about) ||
      (a.validFrom === b.validFrom ? b.id - a.id : a.validFrom < b.validFrom ? 1 : -1),
  )[0]
}

function narrowestFirst(about: About): readonly string[] {
  if (about.kind === 'theme') return [`theme:${about.position}`, 'theme', '']
  return about.kind === 'agency' ? [...about.classes, ''] : [about.kind, '']
}
