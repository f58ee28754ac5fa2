import type { Definition, FigureAdds, RowsOf } from './figure.ts'

type Words = readonly [label: string, definition: string]

const counted = (rowsOf: RowsOf, adds: FigureAdds, vi: Words, en: Words): Definition => ({
  label: { vi: vi[0], en: en[0] },
  definition: { vi: vi[1], en: en[1] },
  ...{ unit: 'count', adds, rowsOf },
})

const score = (vi: string, en: string): Definition => ({
  label: { vi: `Điểm ${vi}`, en },
  definition: {
    vi: `Điểm 0 đến 100 của yêu cầu ${vi} theo công thức đang áp dụng; của tỉnh là cả kế hoạch, của đơn vị khác là việc của chính đơn vị`,
    en: `0 to 100 by the formula in force; of the province for the whole plan, of another agency for its own work`,
  },
  ...{ unit: 'score', adds: 'none', rowsOf: 'none' },
})

/** Figures that are counted from work, agencies and words. */
export const otherFigures = {
  plans_known: counted(
    'agencies',
    'sum',
    [
      'Đơn vị có kế hoạch của mình',
      'Đơn vị có việc trong kế hoạch đã ban hành kế hoạch năm của chính đơn vị, hoặc đã làm việc giao ban hành kế hoạch',
    ],
    [
      'Agencies with a plan of their own',
      'Agencies with work in the plan that issued their own plan of the year, or did the work that asks for one',
    ],
  ),
  agencies_active: counted(
    'agencies',
    'sum',
    ['Đơn vị có hoạt động', 'Đơn vị có việc trong kế hoạch đã ghi ít nhất một hoạt động trong kỳ'],
    ['Active agencies', 'Agencies with work in the plan that logged at least one activity in the window'],
  ),
  airing_communes: counted(
    'agencies',
    'sum',
    [
      'Xã, phường, thị trấn có phát thanh',
      'UBND cấp xã đã ghi ít nhất một hoạt động Phát thanh cơ sở trong kỳ',
    ],
    [
      'Communes with an airing',
      'Commune committees that logged at least one loudspeaker broadcast in the window',
    ],
  ),
  late_agencies: counted(
    'agencies',
    'sum',
    ['Đơn vị còn việc quá hạn', 'Đơn vị có việc trong kế hoạch còn ít nhất một việc quá hạn đến hết kỳ'],
    [
      'Agencies with late work',
      'Agencies with work in the plan and at least one piece late at the end of the window',
    ],
  ),
  reports_sent: counted(
    'agencies',
    'none',
    ['Đơn vị đã gửi báo cáo', 'Báo cáo cùng kỳ của các đơn vị gửi về đã ở trạng thái đã gửi'],
    ['Agencies that sent their report', 'Reports of the same window owed to this agency that were sent'],
  ),
  works_due: counted(
    'works',
    'sum',
    ['Việc đến hạn', 'Việc giao theo kế hoạch đến hạn trong kỳ, không tính việc theo sự kiện và việc đã hủy'],
    ['Work due', 'Work of the plan that fell due in the window, without work on event and cancelled work'],
  ),
  works_done: counted(
    'works',
    'sum',
    ['Việc đã thực hiện', 'Việc đến hạn trong kỳ đã báo cáo hoặc đã xác minh'],
    ['Work done', 'Work due in the window that was reported or verified'],
  ),
  works_verified: counted(
    'works',
    'sum',
    ['Việc đã xác minh', 'Việc đến hạn trong kỳ đã được xác minh'],
    ['Work verified', 'Work due in the window that was verified'],
  ),
  works_late: counted(
    'works',
    'sum',
    ['Việc quá hạn', 'Việc chưa làm đã quá hạn tính đến hết kỳ, kể cả việc đến hạn từ trước'],
    ['Late work', 'Open work past its term at the end of the window, whenever it fell due'],
  ),
  tasks_due: counted(
    'tasks',
    'recount',
    ['Nhiệm vụ đến hạn', 'Nhiệm vụ của kế hoạch có ít nhất một việc đến hạn trong kỳ'],
    ['Tasks due', 'Tasks of the plan with at least one piece of work due in the window'],
  ),
  tasks_done: counted(
    'tasks',
    'recount',
    ['Nhiệm vụ đã hoàn thành', 'Nhiệm vụ đến hạn mà mọi việc đến hạn trong kỳ đã báo cáo hoặc đã xác minh'],
    ['Tasks done', 'Tasks due of which all work due in the window was reported or verified'],
  ),
  tasks_verified: counted(
    'tasks',
    'recount',
    ['Nhiệm vụ đã xác minh', 'Nhiệm vụ đến hạn mà mọi việc đến hạn trong kỳ đã được xác minh'],
    ['Tasks verified', 'Tasks due of which all work due in the window was verified'],
  ),
  tasks_late: counted(
    'tasks',
    'recount',
    ['Nhiệm vụ quá hạn', 'Nhiệm vụ còn ít nhất một việc quá hạn tính đến hết kỳ'],
    ['Late tasks', 'Tasks with at least one piece of work late at the end of the window'],
  ),
  proved: counted(
    'activities',
    'sum',
    ['Hoạt động có minh chứng', 'Hoạt động trong kỳ có ít nhất một tệp hoặc liên kết minh chứng'],
    ['Activities with evidence', 'Activities of the window with at least one file or link as evidence'],
  ),
  possible_doubles: counted(
    'activities',
    'none',
    [
      'Cặp hoạt động có thể trùng',
      'Hai đơn vị ghi hội nghị, tập huấn, đối thoại hoặc sự kiện cùng ngày, cùng địa bàn, nội dung gần giống nhau',
    ],
    [
      'Possible doubles',
      'Two agencies logged a conference, training, dialogue or event on one day, in one area, in nearly the same words',
    ],
  ),
  themes_told: counted(
    'themes',
    'recount',
    ['Nội dung đã tuyên truyền', 'Nội dung của kế hoạch có ít nhất một hoạt động trong kỳ'],
    ['Themes told', 'Themes of the plan with at least one activity in the window'],
  ),
  forms_used: counted(
    'forms',
    'recount',
    ['Hình thức đã dùng', 'Số hình thức khác nhau của các hoạt động trong kỳ'],
    ['Forms used', 'How many different forms the activities of the window had'],
  ),
  languages_used: counted(
    'languages',
    'recount',
    ['Ngôn ngữ đã dùng', 'Số ngôn ngữ khác nhau của các hoạt động trong kỳ'],
    ['Languages used', 'How many different languages the activities of the window had'],
  ),
  timely: score('kịp thời', 'Timely'),
  complete: score('đầy đủ', 'Complete'),
  regular: score('thường xuyên', 'Regular'),
  continuous: score('liên tục', 'Continuous'),
  many_sided: score('đa chiều', 'Many-sided'),
} as const satisfies Record<string, Definition>

export type OtherKey = keyof typeof otherFigures
