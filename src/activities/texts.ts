import { textsOf } from '../platform/i18n.ts'

/** What an officer is told when something is missing or cannot be done. */
export const refusals = textsOf({
  chooseForm: { vi: 'Chọn hình thức đã thực hiện', en: 'Choose the form' },
  sayWhat: { vi: 'Ghi một câu nói rõ đã làm gì', en: 'Say in a sentence what was done' },
  whatTooLong: { vi: 'Rút gọn còn tối đa 300 ký tự', en: 'Shorten it to 300 characters' },
  detailsTooLong: { vi: 'Rút gọn còn tối đa 4.000 ký tự', en: 'Shorten it to 4,000 characters' },
  chooseTheme: { vi: 'Chọn ít nhất một nội dung', en: 'Choose at least one theme' },
  themeOfOtherYear: {
    vi: 'Chọn nội dung thuộc kế hoạch của năm thực hiện',
    en: 'Choose themes of the plan of that year',
  },
  chooseAudience: { vi: 'Chọn ít nhất một nhóm đối tượng', en: 'Choose at least one audience' },
  chooseArea: { vi: 'Chọn ít nhất một địa bàn', en: 'Choose at least one area' },
  chooseLanguage: { vi: 'Chọn ít nhất một ngôn ngữ', en: 'Choose at least one language' },
  dayMissing: {
    vi: 'Ghi ngày thực hiện, ví dụ 14/09/2023',
    en: 'Write the day it was done, for example 14/09/2023',
  },
  chooseDay: { vi: 'Chọn ít nhất một ngày đã thực hiện', en: 'Choose at least one day' },
  tooManyDays: { vi: 'Chọn tối đa 62 ngày một lần ghi', en: 'Choose at most 62 days at once' },
  dayInFuture: {
    vi: 'Chọn ngày đã qua hoặc hôm nay. Hoạt động chỉ ghi khi đã thực hiện',
    en: 'Choose today or an earlier day. Only what was done is logged',
  },
  endsBeforeStart: {
    vi: 'Chọn ngày kết thúc từ ngày bắt đầu trở đi',
    en: 'Choose a last day that is not before the first',
  },
  crossesYears: {
    vi: 'Ghi riêng từng năm: ngày bắt đầu và kết thúc trong cùng một năm',
    en: 'Log each year by itself: first and last day in one year',
  },
  timeWrong: { vi: 'Ghi giờ theo dạng 17:00', en: 'Write the time as 17:00' },
  numberWrong: { vi: 'Ghi số nguyên, ví dụ 640', en: 'Write a whole number, for example 640' },
  timesWrong: { vi: 'Ghi số lần từ 1 đến 100.000', en: 'Write a number from 1 to 100,000' },
  sayHowCounted: { vi: 'Chọn cách đếm số người tiếp cận', en: 'Choose how the people were counted' },
  systemsCountViews: {
    vi: 'Hệ thống chỉ đếm lượt xem. Chọn “Lượt xem” hoặc chọn cách đếm khác',
    en: 'A system counts views only. Choose “Views” or another way of counting',
  },
  linkWrong: {
    vi: 'Dán đường dẫn đầy đủ, bắt đầu bằng https:// hoặc http://, mỗi dòng một đường dẫn',
    en: 'Paste full links that begin with https:// or http://, one a line',
  },
  tooManyLinks: { vi: 'Dán tối đa 10 đường dẫn', en: 'Paste at most 10 links' },
  workOfOthers: {
    vi: 'Chọn lại việc: có việc không thuộc đơn vị này hoặc đã hủy',
    en: 'Choose the work again: some of it is not this agency’s or was cancelled',
  },
  agencyEnded: {
    vi: 'Đơn vị này không hoạt động vào ngày đã chọn',
    en: 'This agency did not exist on that day',
  },
  keyUsed: {
    vi: 'Biểu mẫu này đã ghi một hoạt động khác. Bấm “Ghi hoạt động” lần nữa để ghi thành hoạt động mới',
    en: 'This form has already logged another activity. Press “Log activity” again to log a new one',
  },
  evidenceAfter: {
    vi: 'Hoạt động này đã ghi trước khi thêm minh chứng. Mở hoạt động đã ghi để bổ sung, hoặc bấm “Ghi hoạt động” lần nữa để ghi thành hoạt động mới',
    en: 'This activity was logged before evidence was added. Open it to add the evidence, or press “Log activity” again to log a new one',
  },
  changedMeanwhile: {
    vi: 'Hoạt động vừa thay đổi. Xem lại nội dung mới nhất rồi thực hiện tiếp',
    en: 'The activity has just changed. Look at it again, then go on',
  },
  verifiedIsFinal: {
    vi: 'Hoạt động đã xác minh, không sửa được nữa',
    en: 'The activity is verified and can no longer be amended',
  },
  notWaiting: {
    vi: 'Hoạt động không còn chờ xác minh',
    en: 'The activity is no longer waiting to be verified',
  },
  notVerified: {
    vi: 'Hoạt động chưa xác minh hoặc đã được mở lại',
    en: 'The activity is not verified, or was opened again',
  },
  notCancellable: {
    vi: 'Hoạt động đã xác minh hoặc đã hủy, không hủy được nữa',
    en: 'The activity is verified or cancelled and cannot be cancelled',
  },
  whyCancel: {
    vi: 'Ghi lý do hủy để người đọc nhật ký hiểu vì sao hoạt động không còn được tính',
    en: 'Give the reason, so that readers of the history know why it no longer counts',
  },
  whyReopen: {
    vi: 'Ghi lý do mở lại để đơn vị biết cần bổ sung gì',
    en: 'Give the reason so that the agency knows what to mend',
  },
  ownActivity: {
    vi: 'Người ghi hoạt động không tự xác minh. Chuyển cho chuyên viên khác',
    en: 'Whoever logged an activity does not verify it. Leave it to another officer',
  },
  giveReason: {
    vi: 'Ghi lý do trả lại để đơn vị biết cần bổ sung gì',
    en: 'Give the reason so that the agency knows what to mend',
  },
})
