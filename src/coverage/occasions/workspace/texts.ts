import { counted, textsOf } from '../../../platform/i18n.ts'

export const texts = textsOf({
  title: { vi: 'Mốc phải truyền thông', en: 'What must be communicated' },
  lead: {
    vi: (untold: number, all: number) => `${untold} trên ${all} văn bản, mốc cải cách chưa có truyền thông`,
    en: (untold: number, all: number) =>
      `${untold} of ${counted(all, 'document or milestone', 'documents and milestones')} not communicated`,
  },
  day: { vi: 'Ngày', en: 'Day' },
  what: { vi: 'Văn bản, mốc', en: 'Document or milestone' },
  themes: { vi: 'Nội dung', en: 'Themes' },
  first: { vi: 'Truyền thông đầu tiên', en: 'First communication' },
  lag: { vi: 'Độ trễ (ngày làm việc)', en: 'Lag (working days)' },
  untold: { vi: 'Chưa có truyền thông', en: 'Not communicated' },
  untoldOnes: {
    vi: (n: number) => `${n} văn bản, mốc cải cách chưa có truyền thông`,
    en: (n: number) => `${counted(n, 'document or milestone', 'documents and milestones')} not communicated`,
  },
  untoldSince: {
    vi: (day: string, n: number) => `${day}, đã qua ${n} ngày làm việc`,
    en: (day: string, n: number) => `${day}, ${counted(n, 'working day')} ago`,
  },
  all: { vi: 'Mọi mốc phải truyền thông', en: 'All that must be communicated' },
  milestone: { vi: 'Mốc cải cách', en: 'Milestone' },
  document: { vi: 'Văn bản', en: 'Document' },
  sample: { vi: 'mẫu', en: 'sample' },
  choose: { vi: 'Chọn hoạt động', en: 'Choose activities' },
  chooseLead: {
    vi: 'Đánh dấu các hoạt động nói về mốc này. Hoạt động ghi từ chính văn bản được tính tự động.',
    en: 'Tick the activities that are about it. What was logged from the document itself counts by itself.',
  },
  search: { vi: 'Tìm trong tên hoạt động', en: 'Search in the activities’ names' },
  itself: { vi: 'ghi từ chính văn bản', en: 'logged from the document itself' },
  none: {
    vi: 'Không có hoạt động nào trong các nội dung này quanh ngày đó.',
    en: 'No activity in these themes around that day.',
  },
  save: { vi: 'Lưu lựa chọn', en: 'Save the choice' },
  saved: { vi: 'Đã lưu các hoạt động nói về mốc này.', en: 'The activities about it are saved.' },
  source: { vi: 'Nguồn', en: 'Source' },
  open: { vi: 'Mở văn bản', en: 'Open the document' },
})
