import { type Lang, textsIn } from '../../i18n.ts'
import { ages } from './texts.ts'

/** 'vừa xong', '5 phút trước', '3 giờ trước', '2 ngày trước'. */
export function ageIn(lang: Lang, seconds: number): string {
  const t = textsIn(lang, ages)
  if (seconds < 60) return t.now
  if (seconds < 3600) return t.minutes(Math.floor(seconds / 60))
  if (seconds < 86_400) return t.hours(Math.floor(seconds / 3600))
  return t.days(Math.floor(seconds / 86_400))
}
