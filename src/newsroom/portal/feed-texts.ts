import { textsOf } from '../../platform/i18n.ts'

export const feedTexts = textsOf({
  title: { vi: 'Nguồn tin (RSS)', en: 'Feeds (RSS)' },
  lead: {
    vi: 'Theo dõi tin mới bằng trình đọc tin, không cần để lại địa chỉ thư.',
    en: 'Follow what is new with a feed reader, without leaving a mail address.',
  },
  how: {
    vi: 'Sao chép địa chỉ của một nguồn tin vào trình đọc tin. RSS, Atom và JSON Feed có cùng nội dung: 30 tin, bài mới nhất.',
    en: 'Copy the address of a feed into a feed reader. RSS, Atom and JSON Feed hold the same: the newest 30 stories.',
  },
  everything: { vi: 'Toàn bộ', en: 'Everything' },
  bySection: { vi: 'Theo chuyên mục', en: 'By section' },
  byArea: { vi: 'Theo nội dung tuyên truyền', en: 'By theme' },
  byAgency: { vi: 'Theo cơ quan', en: 'By agency' },
  byTag: { vi: 'Theo thẻ', en: 'By tag' },
  feedNamed: {
    vi: (format: string, name: string) => `${format} của ${name}`,
    en: (format: string, name: string) => `${format} of ${name}`,
  },
})
