import type { Period } from '../index.ts'

/** 52 weeks that look like a year: slow at Tết, busy before reports, plans after now. */
export const sampleWeeks: readonly Period[] = Array.from({ length: 52 }, (_, at) => {
  const rhythm = 10 + 8 * Math.sin(at / 3.1) + (at % 5) * 2
  const isQuiet = at >= 3 && at <= 4
  const planned = isQuiet ? 0 : Math.max(2, Math.round(rhythm))
  const done = at <= 36 && !isQuiet ? Math.max(1, planned - (at % 3)) : 0
  return { label: `Tuần ${at + 1}`, planned, done, verified: Math.round(done * 0.7) }
})

export const sampleTicks = Array.from({ length: 12 }, (_, month) => ({
  at: Math.round((month * 52) / 12),
  label: `Th. ${month + 1}`,
}))

export const communes = [
  'Phước Bình',
  'Phước Hòa',
  'Phước Tân',
  'Phước Tiến',
  'Phước Thắng',
  'Phước Thành',
  'Phước Đại',
]
