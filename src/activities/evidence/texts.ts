import { textsOf } from '../../platform/i18n.ts'

/** What is refused about evidence, and why. */
export const evidenceRefusals = textsOf({
  sayWhyAlike: {
    vi: 'Ghi vì sao nội dung này giống nội dung ở nơi khác',
    en: 'Say why this is like what is elsewhere',
  },
  notExplained: {
    vi: 'Đơn vị chưa giải thích. Chờ đơn vị ghi giải thích rồi mới chấp nhận',
    en: 'The agency has not explained it yet. Wait for its explanation',
  },
  giveReason: { vi: 'Ghi lý do chấp nhận giải thích', en: 'Say why the explanation is accepted' },
  sayPurpose: { vi: 'Ghi mục đích chốt bộ minh chứng', en: 'Say what the set is fixed for' },
  chooseAgency: { vi: 'Chọn đơn vị', en: 'Choose an agency' },
  dayMissing: { vi: 'Ghi ngày, ví dụ 01/01/2023', en: 'Write a day, for example 01/01/2023' },
  endsBeforeStart: {
    vi: 'Chọn ngày cuối từ ngày đầu trở đi',
    en: 'Choose a last day that is not before the first',
  },
  nothingThere: {
    vi: 'Không có hoạt động nào đã ghi trong những ngày này',
    en: 'No activity was logged in these days',
  },
  tooMany: {
    vi: 'Nhiều hơn 20.000 hoạt động. Chia thành các khoảng ngày ngắn hơn',
    en: 'More than 20,000 activities. Choose shorter spans of days',
  },
})
