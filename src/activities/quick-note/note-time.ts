import type { Note } from './note-text.ts'
import { find } from './note-text.ts'

const clock =
  /(?:\b(?:luc|vao luc|tu)\s+)?\b(\d{1,2})\s?(?:gio\b|[hg](?![a-z])|:(?=\d\d))(?:\s?(\d{2}|ruoi))?(?!\d)(?:\s?(?:phut|p)\b)?(?:\s+(sang|trua|chieu|toi|dem)\b)?/

/** 'lúc 17h', '5 giờ chiều', '7 giờ rưỡi tối', '17:30' → 'HH:MM'. */
export function readTime(note: Note): { readonly startTime: string | null; readonly note: Note } {
  const found = find(note, clock)
  if (!found) return { startTime: null, note }
  const [, hour = '', minutes, part] = found.match
  const clockHour = Number(hour) + (isLater(Number(hour), part) ? 12 : 0)
  const minute = minutes === 'ruoi' ? 30 : Number(minutes ?? 0)
  if (clockHour > 23 || minute > 59) return { startTime: null, note }
  const startTime = `${String(clockHour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return { startTime, note: found.note }
}

const isLater = (hour: number, part?: string): boolean =>
  hour < 12 && ((part === 'trua' && hour < 4) || part === 'chieu' || part === 'toi' || part === 'dem')
