import { counted, textsOf } from '../../../platform/i18n.ts'

export const tryTexts = textsOf({
  title: { vi: 'Chấm thử', en: 'Try out' },
  lead: {
    vi: 'Chọn một đơn vị và các ngày để lấy số liệu đã ghi, hoặc nhập số liệu giả định. Không có gì được lưu.',
    en: 'Choose an agency and days to take what is recorded, or type values. Nothing is saved.',
  },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  noAgency: { vi: 'Không lấy số liệu, chỉ nhập tay', en: 'No agency, typed values only' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  aligned: {
    vi: 'Số liệu lấy theo nửa tháng: bắt đầu ngày 01 hoặc 15, kết thúc ngày 14 hoặc cuối tháng.',
    en: 'Figures are kept by half months: begin on the 1st or 15th, end on the 14th or the last day.',
  },
  noPlan: {
    vi: 'Năm này chưa có kế hoạch nên chưa có số liệu.',
    en: 'There is no plan of that year, so nothing is measured.',
  },
  values: { vi: 'Số liệu của bộ tiêu chí', en: 'Measures of the set' },
  typedHelp: {
    vi: 'Để trống thì dùng số liệu đo được; tỉ lệ ghi kèm dấu %.',
    en: 'Empty: what was measured counts; write a share with its sign.',
  },
  measuredAs: { vi: (value: string) => `đo được ${value}`, en: (value: string) => `measured ${value}` },
  notMeasured: { vi: 'chưa có số liệu', en: 'not measured' },
  act: { vi: 'Tính điểm thử', en: 'Compute' },
  total: { vi: 'Điểm đề xuất', en: 'Proposed points' },
  applicable: { vi: 'Điểm tối đa áp dụng', en: 'Applicable maximum' },
  index: { vi: 'Chỉ số nếu không chấm thêm', en: 'Index as it stands' },
  byHand: { vi: 'Tiêu chí cần người chấm', en: 'Criteria for a person' },
  table: { vi: 'Điểm đề xuất theo tiêu chí', en: 'Proposed points by criterion' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  proposed: { vi: 'Đề xuất', en: 'Proposed' },
  why: { vi: 'Cách tính', en: 'How it is counted' },
  byPerson: { vi: 'người chấm', en: 'a person' },
  notApplicable: { vi: 'Không áp dụng, trừ khỏi mẫu số', en: 'Not applicable, out of the denominator' },
  wrongValue: {
    vi: 'Nhập số; tỉ lệ ghi kèm dấu %, như 80%',
    en: 'Enter a number; write a share with its sign, such as 80%',
  },
  rows: { vi: (count: number) => `${count} dòng`, en: (count: number) => counted(count, 'row') },
})
