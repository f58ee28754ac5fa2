import type { ReachKind, ReachWay } from '../activity.ts'
import { find, type Note, takeOut } from './note-text.ts'
import { number, numberOf } from './numbers.ts'

export type NoteReach = {
  readonly reach: number
  readonly reachKind: ReachKind | null
  readonly reachCounted: ReachWay | null
}

const roughly = '(?:(khoang|chung|do|gan|hon|tren|uoc|uoc tinh|uoc chung)\\s+)?'
const each = '(?:moi (?:buoi|lan|cuoc|diem)\\s+)?'
const present =
  'luot nguoi|nguoi|dai bieu|dang vien|hoi vien|hoc vien|hoc sinh|sinh vien|doan vien|ba con|ho dan|ho|can bo|cong chuc|doanh nghiep|khach'
const reached: readonly { pattern: RegExp; kind: ReachKind | null; way: ReachWay | null }[] = [
  { pattern: reachOf('luot xem|luot tiep can|luot truy cap|view'), kind: 'views', way: 'system_counter' },
  { pattern: reachOf('nguoi nghe|ho nghe|luot nghe'), kind: 'listeners', way: 'estimate' },
  { pattern: reachOf('to roi|to gap|ban in|cuon|quyen|cam nang|so tay'), kind: 'copies', way: 'headcount' },
  { pattern: reachOf(present), kind: null, way: null },
]
const byList = /\b(?:theo danh sach|co danh sach|ky ten|diem danh)\b/
const nothingFollows = /^\s?(?:[¦§,;.:]|$|(?:o|tai|cho|ve|va|theo|co|trong|tu|vao|luc|nghe|roi|ky|diem)\b)/

function reachOf(units: string): RegExp {
  return new RegExp(
    `\\b(${each}${roughly}${number})\\s+(?:${units})\\b(?:\\s+(?:tham du|tham gia|du|den du|den)\\b)?`,
  )
}

/** How many were reached, what the number counts, and how it came about as far as the note says. */
export function readReach(note: Note): { readonly reach: NoteReach | null; readonly note: Note } {
  for (const { pattern, kind, way } of reached) {
    const found = find(note, pattern)
    const reach = found && numberOf(found.match[3] ?? '')
    if (!found || reach === undefined) continue
    const listed = find(found.note, byList)
    const { index = 0, 0: all, 1: counted = '' } = found.match
    // '40 người cao tuổi' leaves whom it was for; '45 người' at the end leaves nothing.
    const isFor = /\b(?:cho|voi)\s$/.test(note.open.slice(0, index))
    const isAlone = kind !== 'copies' && !isFor && nothingFollows.test(note.open.slice(index + all.length))
    const left = takeOut(note, index, isAlone ? all.length : counted.length)
    return {
      reach: {
        reach,
        reachKind: kind,
        // A system counts exactly: a rough number was not read from one.
        reachCounted: listed ? 'attendance_list' : found.match[2] ? 'estimate' : way,
      },
      note: find(left, byList)?.note ?? left,
    }
  }
  return { reach: null, note }
}

export type NoteTimes = {
  readonly times: number | null
  /** The number is said for each day. */
  readonly isPerDay: boolean
}

const units = 'lan|buoi|luot|cuoc|phien|lop|diem|noi|vi tri|dot|hoi nghi|tin|bai|video|clip'
const perDay = '(?:moi|hang|mot|1)\\s+ngay|ngay nao cung'
const timesBehind = new RegExp(
  `(?<!thang |thu |ngay |nam |lan |[\\d.,/])\\b${number}\\s+(?:${units})\\b(?:\\s?(/\\s?ngay|(?:moi|mot|1) ngay)\\b)?`,
)
const timesAfterDay = new RegExp(
  `\\b(?:${perDay})(?:\\s+(?:phat|dang|hop|doc))?\\s+${number}\\s+(?:${units})\\b`,
)
const everyDay = new RegExp(`\\b(?:${perDay})\\b`)

/** '5 buổi', 'ba lần', 'mỗi ngày 2 lần'. */
export function readTimes(note: Note): NoteTimes & { readonly note: Note } {
  const each = find(note, timesAfterDay)
  if (each) return { times: plain(each.match[1]), isPerDay: true, note: each.note }
  const all = find(note, timesBehind)
  if (all) return { times: plain(all.match[1]), isPerDay: all.match[2] !== undefined, note: all.note }
  const daily = find(note, everyDay)
  return daily ? { times: null, isPerDay: true, note: daily.note } : { times: null, isPerDay: false, note }
}

const plain = (written = ''): number | null => {
  const value = numberOf(written)
  return value !== undefined && value > 0 && value <= 100_000 ? value : null
}
