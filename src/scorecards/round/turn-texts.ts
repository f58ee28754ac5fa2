import { formatDay } from '../../platform/dates.ts'
import { counted, type Lang, textsIn, textsOf } from '../../platform/i18n.ts'
import type { Step, Turn } from './turn.ts'

const texts = textsOf({
  self: { vi: 'Đơn vị tự chấm', en: 'The agency scores itself' },
  sign: { vi: 'Thủ trưởng đơn vị ký', en: 'The head signs' },
  appraise: { vi: 'Tổ thẩm định xem xét', en: 'The appraisers look at it' },
  explain: { vi: 'Đơn vị giải trình', en: 'The agency explains' },
  decide: { vi: 'Lãnh đạo chốt điểm', en: 'The leaders decide' },
  publish: { vi: 'Cơ quan chủ trì ban hành kết quả', en: 'The result is being issued' },
  over: { vi: 'Đã công bố', en: 'Published' },
  left: {
    vi: (days: number, until: string) => `còn ${days} ngày làm việc, đến ${until}`,
    en: (days: number, until: string) => `${counted(days, 'working day')} left, until ${until}`,
  },
  today: { vi: 'hạn trong hôm nay', en: 'due today' },
  late: {
    vi: (days: number, until: string) => `quá hạn ${days} ngày làm việc, hạn ${until}`,
    en: (days: number, until: string) => `${counted(days, 'working day')} late, was due ${until}`,
  },
})

export const stepName = (step: Step, lang: Lang): string => textsIn(lang, texts)[step]

/** 'còn 4 ngày làm việc, đến hết ngày 30/09/2023'; undefined where no day is set. */
export function deadlineWords({ until, daysLeft }: Turn, lang: Lang): string | undefined {
  const t = textsIn(lang, texts)
  if (until === null || daysLeft === null) return undefined
  if (daysLeft === 0) return t.today
  return daysLeft > 0 ? t.left(daysLeft, formatDay(until)) : t.late(-daysLeft, formatDay(until))
}

export const isLate = ({ daysLeft }: Turn): boolean => daysLeft !== null && daysLeft < 0
