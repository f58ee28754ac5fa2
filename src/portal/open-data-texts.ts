import { formatMoment } from '../platform/dates.ts'
import { formatNumber, textsOf } from '../platform/i18n.ts'

export const openDataTexts = textsOf({
  title: { vi: 'Dữ liệu mở', en: 'Open data' },
  home: { vi: 'Trang chủ', en: 'Home' },
  lead: {
    vi: 'Dữ liệu của cổng để tải về, đọc bằng bảng tính hoặc chương trình. Không cần đăng ký, không có dữ liệu cá nhân.',
    en: 'The data of this portal to take away, for spreadsheets and programs. No registration, no personal data.',
  },
  licence: { vi: 'Giấy phép sử dụng', en: 'Licence' },
  howTo: {
    vi: 'CSV theo chuẩn RFC 4180, chữ UTF-8, mở được bằng Excel. JSON có kèm ý nghĩa từng cột. Thời điểm tính theo UTC, ngày tính theo giờ Việt Nam.',
    en: 'CSV follows RFC 4180 in UTF-8. JSON carries the meaning of each column. Moments are in UTC, days are days in Viet Nam.',
  },
  rows: {
    vi: (count: number) => `${formatNumber(count, 'vi')} dòng`,
    en: (count: number) => `${formatNumber(count, 'en')} rows`,
  },
  updated: {
    vi: (at: string) => `dữ liệu mới nhất ${formatMoment(at)}`,
    en: (at: string) => `newest fact ${formatMoment(at)}`,
  },
  updatedDay: { vi: (day: string) => `dữ liệu đến hết ${day}`, en: (day: string) => `as of ${day}` },
  download: {
    vi: (title: string, format: string) => `Tải ${title}, ${format}`,
    en: (title: string, format: string) => `Download ${title}, ${format}`,
  },
  columns: { vi: 'Ý nghĩa các cột', en: 'What the columns mean' },
  columnsOf: {
    vi: (title: string) => `Các cột của tập ${title}`,
    en: (title: string) => `Columns of ${title}`,
  },
  column: { vi: 'Cột', en: 'Column' },
  type: { vi: 'Kiểu', en: 'Type' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  sets: { vi: 'Các tập dữ liệu', en: 'Sets of data' },
})
