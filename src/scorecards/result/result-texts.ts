import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

/** Words of results, the same for everybody and at work. */
export const resultTexts = textsOf({
  rank: { vi: 'Hạng', en: 'Rank' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  points: { vi: 'Điểm', en: 'Points' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  applicable: { vi: 'Điểm tối đa áp dụng', en: 'Applicable maximum' },
  index: { vi: 'Chỉ số', en: 'Index' },
  band: { vi: 'Xếp loại', en: 'Class' },
  from: { vi: (index: string) => `từ ${index}`, en: (index: string) => `from ${index}` },
  noBand: { vi: 'Chưa xếp loại', en: 'No class' },
  tiedWith: { vi: (names: string) => `đồng hạng với ${names}`, en: (names: string) => `tied with ${names}` },
  tiedWithMany: {
    vi: (names: string, more: number) => `đồng hạng với ${names} và ${more} đơn vị khác`,
    en: (names: string, more: number) => `tied with ${names} and ${more} others`,
  },
  rebased: {
    vi: (full: string, less: string) => `${full} trừ ${less} không áp dụng`,
    en: (full: string, less: string) => `${full} less ${less} not applicable`,
  },
  outOfMany: {
    vi: (count: number, tied: number) => `trên ${count}${tied > 0 ? `, đồng hạng với ${tied} đơn vị` : ''}`,
    en: (count: number, tied: number) => `of ${count}${tied > 0 ? `, tied with ${tied}` : ''}`,
  },
  agencies: {
    vi: (count: number) => `${formatNumber(count, 'vi')} đơn vị`,
    en: (count: number) => counted(count, 'agency', 'agencies'),
  },
  bandsOf: { vi: 'Số đơn vị theo xếp loại', en: 'Agencies by class' },
  ranking: { vi: 'Xếp hạng', en: 'Ranking' },
  howIndexed: { vi: 'Cách tính chỉ số và thứ hạng', en: 'How index and rank are made' },
  howIndexedText: {
    vi: 'Chỉ số = điểm chia cho điểm tối đa áp dụng. Tiêu chí không áp dụng với đơn vị được trừ khỏi mẫu số. Chỉ số lấy ba chữ số thập phân; các đơn vị cùng chỉ số thì đồng hạng và hạng kế tiếp bỏ trống. Thứ hạng chỉ so trong cùng nhóm đơn vị.',
    en: 'Index = points divided by the applicable maximum. Criteria that do not apply to an agency leave its denominator. The index has three decimals; agencies with the same index share the rank and the next rank is left out. Ranks compare within one group of agencies.',
  },
  sample: {
    vi: 'Số liệu mẫu để trình diễn: không phải kết quả chấm điểm thật của đơn vị nào.',
    en: 'Sample data for demonstration: not real results of any agency.',
  },
  notApplicable: { vi: 'Không áp dụng, trừ khỏi mẫu số', en: 'Not applicable, leaves the denominator' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  self: { vi: 'Tự chấm', en: 'Self-score' },
  appraised: { vi: 'Thẩm định', en: 'Appraised' },
  final: { vi: 'Kết quả', en: 'Final' },
  none: { vi: 'không có', en: 'none' },
  section: { vi: 'Mục', en: 'Section' },
  area: { vi: 'Lĩnh vực cải cách hành chính', en: 'Reform area' },
  byArea: { vi: 'Theo lĩnh vực', en: 'By area' },
  years: { vi: 'So với các năm trước', en: 'Compared with earlier years' },
  yearsLead: {
    vi: 'Tiêu chí mỗi năm mỗi khác, nên so theo lĩnh vực: điểm đạt được trên điểm tối đa áp dụng của lĩnh vực.',
    en: 'Criteria change from year to year, so areas are compared: points out of the applicable maximum of the area.',
  },
  change: { vi: 'Thay đổi', en: 'Change' },
  whole: { vi: 'Toàn bộ', en: 'Overall' },
})
