import { counted, textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  title: { vi: 'Đơn vị của tôi', en: 'My agency' },
  sentence: {
    vi: (agency: string, late: number) =>
      late > 0 ? `${agency}: ${late} việc quá hạn` : `${agency}: không có việc quá hạn`,
    en: (agency: string, late: number) =>
      late > 0 ? `${agency}: ${late} overdue` : `${agency}: nothing overdue`,
  },
  chooseAgency: { vi: 'Chọn đơn vị', en: 'Choose the agency' },
  late: { vi: 'Quá hạn', en: 'Overdue' },
  soon: {
    vi: (days: number) => `Đến hạn trong ${days} ngày làm việc`,
    en: (days: number) => `Due within ${counted(days, 'working day')}`,
  },
  next: { vi: (day: string) => `Đến hạn tiếp theo, ${day}:`, en: (day: string) => `Due next, ${day}:` },
  nothingNext: { vi: 'Không còn việc nào có hạn phía trước.', en: 'Nothing else has a day it is due.' },
  waiting: { vi: 'Chờ xác minh', en: 'Awaiting verification' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  quarter: {
    vi: (label: string) => `Đã làm ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    en: (label: string) => `Done in ${label}`,
  },
  of: { vi: (all: number) => `trên ${all} việc`, en: (all: number) => `of ${all}` },
  owed: { vi: 'Phải làm trước', en: 'To do first' },
  nothingOwed: { vi: 'Không có việc nào đến hạn.', en: 'Nothing is due.' },
  all: { vi: 'Xem mọi việc', en: 'All work' },
  due: { vi: (day: string) => `Hạn ${day}`, en: (day: string) => `Due ${day}` },
  returnedBecause: {
    vi: (reason: string) => `Trả lại: ${reason}`,
    en: (reason: string) => `Returned: ${reason}`,
  },
  recent: { vi: 'Vừa làm', en: 'Done lately' },
  nothingDone: { vi: 'Chưa ghi hoạt động nào.', en: 'Nothing logged yet.' },
  verified: { vi: 'Đã xác minh', en: 'Verified' },
  logged: { vi: 'Chờ xác minh', en: 'Awaiting verification' },
  rhythm: { vi: 'Nhịp cả năm', en: 'The rhythm of the year' },
  rhythmOf: {
    vi: (year: number) => `Hoạt động và việc đến hạn từng tuần năm ${year}`,
    en: (year: number) => `Activities and due work, week by week, ${year}`,
  },
  week: { vi: 'Tuần', en: 'Week' },
  qualities: { vi: 'Năm yêu cầu', en: 'The five qualities' },
  whole: { vi: 'Cách tính và các dòng', en: 'Formulas and rows' },
})
