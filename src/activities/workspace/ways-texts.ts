import { textsOf } from '../../platform/i18n.ts'

export const waysTexts = textsOf({
  label: { vi: 'Cách ghi khác', en: 'Other ways to log' },
  days: { vi: 'nhiều ngày một lượt', en: 'several days at once' },
  series: { vi: 'lịch lặp lại', en: 'series' },
  table: { vi: 'bảng tính', en: 'a table' },
  waiting: { vi: 'mục chờ gửi', en: 'what waits to be sent' },
})
