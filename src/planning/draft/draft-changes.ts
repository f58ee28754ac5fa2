import { formatMoment } from '../../platform/dates.ts'
import type { HistoryLine } from '../../platform/history.ts'
import { type Text, textsOf } from '../../platform/i18n.ts'

/** What an edit touches: two officers disturb each other only when they touch the same thing. */
export type Touched = 'header' | 'passages' | 'clauses' | `task:${number}` | `doubt:${number}`

/** What a change of a draft leaves in the history besides who and when. */
export type DraftChange = {
  readonly version: number
  readonly touches: readonly Touched[]
  /** Which task or passage, as the officer knows it: '12', 'Yêu cầu 3'. */
  readonly label?: string
}

export const changeWords = textsOf({
  'plan.header-edited': { vi: 'sửa thông tin chung', en: 'edited the header' },
  'plan.task-edited': { vi: 'sửa nhiệm vụ', en: 'edited task' },
  'plan.task-added': { vi: 'thêm nhiệm vụ', en: 'added task' },
  'plan.task-removed': { vi: 'bỏ nhiệm vụ', en: 'removed task' },
  'plan.task-split': { vi: 'tách nhiệm vụ', en: 'split task' },
  'plan.tasks-merged': { vi: 'gộp nhiệm vụ', en: 'merged task' },
  'plan.passage-edited': { vi: 'sửa', en: 'edited' },
  'plan.clause-marked': { vi: 'đánh dấu đoạn', en: 'marked a passage' },
  'plan.doubt-settled': { vi: 'xử lý điểm chưa chắc chắn', en: 'settled a doubt' },
  'plan.issued': { vi: 'ban hành kế hoạch', en: 'issued the plan' },
})

/** The changes made since the page was opened that touch what is now being saved, newest first. */
export function clashesWith(
  history: readonly HistoryLine[],
  seenVersion: number,
  touches: readonly Touched[],
): readonly HistoryLine[] {
  return history.filter((line) => {
    const change = line.detail as Partial<DraftChange>
    return (change.version ?? 0) > seenVersion && (change.touches ?? []).some((key) => touches.includes(key))
  })
}

/** 'Chuyên viên A sửa nhiệm vụ 12 lúc 15/03/2023 09:12.' for every clash, and what to do. */
export function clashText(clashes: readonly HistoryLine[]): Text {
  const sentence = (line: HistoryLine, lang: 'vi' | 'en') => {
    const words = changeWords[line.action as keyof typeof changeWords]?.[lang] ?? line.action
    const label = (line.detail as Partial<DraftChange>).label
    return [line.actorName, words, label, lang === 'vi' ? 'lúc' : 'at', formatMoment(line.at)]
      .filter(Boolean)
      .join(' ')
  }
  const all = (lang: 'vi' | 'en') => clashes.map((line) => `${sentence(line, lang)}.`).join(' ')
  return {
    vi: `Nội dung đã thay đổi sau khi trang này được mở: ${all('vi')} Nội dung ông/bà vừa nhập vẫn còn ở dưới, chưa lưu. Đối chiếu rồi lưu lại.`,
    en: `This changed after the page was opened: ${all('en')} What was typed is kept below, not yet saved. Compare, then save again.`,
  }
}
