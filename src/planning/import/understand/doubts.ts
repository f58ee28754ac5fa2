import type { Text } from '../../../platform/i18n.ts'
import type { Doubt, DoubtSubject } from '../plan-document.ts'
import type { BlockId } from '../source-document.ts'

/** Collects what was not understood while the document is read. */
export type Doubts = {
  readonly all: Doubt[]
  add(code: DoubtCode, about: DoubtSubject, where: readonly BlockId[], words?: string): void
}

export function newDoubts(): Doubts {
  const all: Doubt[] = []
  return {
    all,
    add(code, about, where, words = '') {
      const [severity, vi, en] = reasons[code]
      all.push({ code, severity, about, where, reason: filled({ vi, en }, shortened(words)) })
    },
  }
}

const shortened = (words: string): string => (words.length > 160 ? `${words.slice(0, 157)}…` : words)

const filled = (text: Text, words: string): Text => ({
  vi: text.vi.replace('{}', () => words),
  en: text.en.replace('{}', () => words),
})

export type DoubtCode = keyof typeof reasons

const reasons = {
  no_tasks: [
    'blocking',
    'Không tìm thấy nhiệm vụ nào trong văn bản. Thêm nhiệm vụ bằng tay hoặc dán phụ lục.',
    'No task was found in the document. Add tasks by hand or paste the annex.',
  ],
  no_number: [
    'warning',
    'Chưa rõ số, ký hiệu văn bản.',
    'The number and symbol of the document are not clear.',
  ],
  no_date: ['warning', 'Chưa rõ ngày ban hành.', 'The date of issue is not clear.'],
  no_body: ['warning', 'Chưa rõ cơ quan ban hành.', 'The issuing body is not clear.'],
  no_title: ['warning', 'Chưa rõ trích yếu của kế hoạch.', 'The title of the plan is not clear.'],
  no_year: [
    'warning',
    'Chưa rõ năm của kế hoạch; thời gian không ghi năm chưa tính được đúng.',
    'The year of the plan is not clear, so times written without a year may be wrong.',
  ],
  no_themes: ['note', 'Không tìm thấy các nội dung tuyên truyền.', 'No themes were found.'],
  no_goals: ['note', 'Không tìm thấy mục tiêu, chỉ tiêu.', 'No goals were found.'],
  mixed_section: [
    'warning',
    'Mục này gộp nhiều loại ý; các ý được hiểu là yêu cầu. Kiểm tra lại từng ý.',
    'This section mixes several kinds of passages; they were read as requirements. Check each.',
  ],
  goal_without_figure: ['note', 'Mục tiêu không có con số để theo dõi.', 'The goal has no figure to follow.'],
  no_lead: ['warning', 'Nhiệm vụ chưa ghi cơ quan chủ trì.', 'The task names no lead.'],
  unknown_party: ['warning', 'Chưa nhận ra cơ quan: “{}”.', 'Not recognised as an agency: “{}”.'],
  no_timing: ['warning', 'Nhiệm vụ chưa ghi thời gian.', 'The task states no time.'],
  unknown_timing: ['warning', 'Chưa hiểu thời gian: “{}”.', 'The time was not understood: “{}”.'],
  timing_leftover: [
    'note',
    'Phần chữ chưa được tính vào thời gian: “{}”.',
    'Words that were not counted in the time: “{}”.',
  ],
  duplicate_number: [
    'warning',
    'Số thứ tự “{}” lặp lại trong cùng nhóm.',
    'The number “{}” stands twice in the same group.',
  ],
  unknown_theme: [
    'warning',
    'Nhiệm vụ dẫn nội dung số {}, nhưng kế hoạch không có nội dung này.',
    'The task refers to theme {}, which the plan does not have.',
  ],
  unknown_column: [
    'warning',
    'Chưa nhận ra cột “{}”; chữ trong cột này không vào nhiệm vụ.',
    'The column “{}” was not recognised; its words are not in the tasks.',
  ],
  guessed_column: [
    'warning',
    'Chưa nhận ra tên cột “{}”; cột này được hiểu theo chữ bên trong. Kiểm tra lại.',
    'The heading “{}” was not recognised; the column was told by what is in it. Check it.',
  ],
  left_column: ['note', 'Cột “{}” không vào nhiệm vụ.', 'The column “{}” is not part of the tasks.'],
  no_heading: [
    'warning',
    'Bảng không có hàng tiêu đề; các cột được đoán theo chữ bên trong. Kiểm tra lại từng cột.',
    'The table has no heading row; its columns were told by what is in them. Check each.',
  ],
  unknown_table: [
    'note',
    'Bảng này không được hiểu là bảng nhiệm vụ.',
    'This table was not read as a table of tasks.',
  ],
  guessed_form: [
    'note',
    'Hình thức “{}” được hiểu từ câu chữ của nhiệm vụ, không có cột riêng.',
    'The form “{}” was taken from the words of the task; there is no column for it.',
  ],
  tasks_from_duties: [
    'warning',
    'Kế hoạch không có phụ lục; nhiệm vụ được lấy từ phần tổ chức thực hiện. Kiểm tra lại từng nhiệm vụ.',
    'The plan has no annex; tasks were taken from the duties of each agency. Check each.',
  ],
} as const satisfies Readonly<Record<string, readonly [Doubt['severity'], string, string]>>
