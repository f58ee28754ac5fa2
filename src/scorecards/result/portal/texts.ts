import { counted, formatNumber, textsOf } from '../../../platform/i18n.ts'

export const portalTexts = textsOf({
  home: { vi: 'Trang chủ', en: 'Home' },
  title: { vi: 'Kết quả chấm điểm cải cách hành chính', en: 'Scores of administrative reform' },
  lead: {
    vi: 'Kết quả các đợt chấm điểm đã công bố: điểm, chỉ số và thứ hạng của từng đơn vị, kèm cách tính.',
    en: 'Published results: points, index and rank of every agency, and how they are made.',
  },
  nothing: { vi: 'Chưa có đợt chấm điểm nào được công bố.', en: 'No results have been published yet.' },
  round: { vi: 'Đợt chấm điểm', en: 'Round' },
  year: { vi: 'Năm', en: 'Year' },
  decision: { vi: 'Quyết định công bố', en: 'Decision' },
  decisionOf: {
    vi: (number: string, day: string) => `Quyết định số ${number} ngày ${day}`,
    en: (number: string, day: string) => `Decision ${number} of ${day}`,
  },
  published: { vi: 'Công bố', en: 'Published' },
  publishedAt: {
    vi: (moment: string) => `Công bố lúc ${moment}`,
    en: (moment: string) => `Published ${moment}`,
  },
  agencies: {
    vi: (count: number) => `${formatNumber(count, 'vi')} đơn vị`,
    en: (count: number) => counted(count, 'agency', 'agencies'),
  },
  scored: { vi: 'Được chấm', en: 'Scored' },
  sampleTag: { vi: 'Số liệu mẫu', en: 'Sample data' },
  period: { vi: 'Kỳ số liệu', en: 'Period' },
  days: {
    vi: (from: string, to: string) => `${from} đến ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  groups: { vi: 'Nhóm đơn vị', en: 'Groups of agencies' },
  description: {
    vi: (name: string) => `${name}: điểm, chỉ số, thứ hạng và xếp loại của từng đơn vị.`,
    en: (name: string) => `${name}: points, index, rank and class of every agency.`,
  },
  agencyTitle: {
    vi: (agency: string, name: string) => `${agency}: ${name}`,
    en: (agency: string, name: string) => `${agency}: ${name}`,
  },
  data: { vi: 'Dữ liệu mở', en: 'Open data' },
  dataLead: {
    vi: 'Kết quả của mọi đợt đã công bố, dùng lại được:',
    en: 'The results of all published rounds, for reuse:',
  },
  rows: { vi: 'Điểm từng tiêu chí', en: 'Points by criterion' },
  set: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  fingerprint: { vi: 'Dấu vân tay kết quả đã công bố', en: 'Fingerprint of the published results' },
  fingerprintHelp: {
    vi: 'Kết quả được khóa theo dấu vân tay này lúc công bố và tính lại được từ nhật ký chấm điểm.',
    en: 'The results were locked under this fingerprint when published and can be recomputed from the log.',
  },
  outOf: { vi: 'Thứ hạng', en: 'Rank' },
  backToAll: { vi: 'Xem cả nhóm', en: 'See the whole group' },
})
