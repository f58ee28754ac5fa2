import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

/** What stops an act of a round or of the self-score, in the user's words. */
export const refusals = textsOf({
  notScoring: {
    vi: 'Phiếu đã trình thủ trưởng hoặc đang được xem xét, không sửa được nữa. Cấp trên trả lại phiếu thì mới sửa tiếp.',
    en: 'The scorecard is with the head or under review and cannot be changed. It can be changed again when it is sent back.',
  },
  notAwaiting: {
    vi: 'Phiếu này không ở bước chờ thủ trưởng ký.',
    en: 'This scorecard does not wait for its head.',
  },
  sheetChanged: {
    vi: 'Phiếu đã thay đổi từ khi ông/bà mở trang. Xem lại điểm mới nhất rồi ký.',
    en: 'The scorecard has changed since you opened the page. Look at the latest points, then sign.',
  },
  changedMeanwhile: {
    vi: (who: string, when: string, what: string) =>
      `${who} vừa lưu tiêu chí này lúc ${when}: ${what}. Nội dung ông/bà nhập vẫn còn bên dưới; xem lại rồi lưu.`,
    en: (who: string, when: string, what: string) =>
      `${who} saved this criterion at ${when}: ${what}. What you typed is still below; read it again, then save.`,
  },
  factsChanged: {
    vi: 'Số liệu của tiêu chí này vừa được tính lại. Xem điểm đề xuất mới rồi lưu.',
    en: 'The figures of this criterion were counted again. Look at the new proposal, then save.',
  },
  notYours: {
    vi: 'Điểm của tiêu chí này do cơ quan khác chấm.',
    en: 'The points of this criterion are given by another body.',
  },
  givePoints: {
    vi: 'Nhập số điểm, tối đa ba chữ số thập phân, ví dụ 1,5.',
    en: 'Enter the points with at most three decimals, for example 1.5.',
  },
  pointsBetween: {
    vi: (least: string, most: string) => `Điểm của tiêu chí này từ ${least} đến ${most}.`,
    en: (least: string, most: string) => `The points of this criterion are from ${least} to ${most}.`,
  },
  pointsOfChecks: {
    vi: 'Điểm phải bằng tổng các nội dung đã đạt.',
    en: 'The points must be the sum of what is met.',
  },
  proveOrExplain: {
    vi: 'Thêm tài liệu kiểm chứng, hoặc ghi giải thích vì sao đạt điểm này.',
    en: 'Add evidence, or explain why these points are due.',
  },
  nothingProposed: {
    vi: 'Tiêu chí này chưa có điểm đề xuất. Nhập điểm.',
    en: 'Nothing is proposed for this criterion. Enter the points.',
  },
  notApplicable: {
    vi: 'Tiêu chí này đang để không áp dụng. Chuyển về có áp dụng rồi chấm.',
    en: 'This criterion is marked as not applicable. Take that back first.',
  },
  sayWhyNot: {
    vi: 'Ghi căn cứ vì sao tiêu chí không áp dụng với đơn vị.',
    en: 'Say why the criterion does not apply to the agency.',
  },
  sayWhyBack: { vi: 'Ghi lý do trả lại phiếu.', en: 'Say why the scorecard is sent back.' },
  shorten: { vi: 'Rút gọn còn dưới 4.000 ký tự.', en: 'Shorten it to 4,000 characters.' },
  unknownLink: {
    vi: 'Ghi đường dẫn đầy đủ, bắt đầu bằng https://',
    en: 'Give the whole address, beginning with https://',
  },
  tooManyProofs: {
    vi: (most: number) => `Mỗi tiêu chí có nhiều nhất ${most} tài liệu kiểm chứng.`,
    en: (most: number) => `A criterion has at most ${most} pieces of evidence.`,
  },
  rowsLeft: {
    vi: (count: number, codes: string) =>
      `Còn ${formatNumber(count, 'vi')} tiêu chí chưa chấm hoặc chưa có kiểm chứng: ${codes}.`,
    en: (count: number, codes: string) =>
      `${counted(count, 'criterion', 'criteria')} without points or proof: ${codes}.`,
  },
  notReopenable: {
    vi: 'Phiếu này không ở bước mà ông/bà mở lại được.',
    en: 'This scorecard is not at a step that you can reopen.',
  },
  roundNotDraft: {
    vi: 'Đợt chấm điểm đã mở, không sửa được phần này nữa.',
    en: 'The round is open; this cannot be changed any more.',
  },
  roundNotOpen: { vi: 'Đợt chấm điểm không còn mở.', en: 'The round is no longer open.' },
  roundChanged: {
    vi: 'Người khác vừa sửa đợt chấm điểm này. Xem lại nội dung mới rồi lưu.',
    en: 'Somebody else has just changed this round. Look at it again, then save.',
  },
  giveDay: { vi: 'Chọn ngày.', en: 'Choose a day.' },
  explanationDays: { vi: 'Số ngày giải trình từ 1 đến 60.', en: 'From 1 to 60 days to explain.' },
  notAligned: {
    vi: 'Bắt đầu ngày 1 hoặc 15, kết thúc ngày 14 hoặc ngày cuối tháng.',
    en: 'Begin on the 1st or 15th, end on the 14th or the last day of a month.',
  },
  nameRound: { vi: 'Ghi tên đợt chấm điểm.', en: 'Name the round.' },
  daysInOrder: {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The last day must come after the first.',
  },
  datesInOrder: {
    vi: 'Các ngày phải theo thứ tự: mở, hết hạn tự chấm, hết hạn thẩm định, chốt điểm.',
    en: 'The days must be in order: opening, self-score, appraisal, final.',
  },
  setNotInForce: {
    vi: 'Chọn bộ tiêu chí đã ban hành của nhóm đơn vị này.',
    en: 'Choose a criteria set in force for this class.',
  },
  sameName: {
    vi: 'Đã có đợt chấm điểm tên này trong năm. Ghi tên khác.',
    en: 'There is a round of that name in this year. Choose another.',
  },
  noClasses: {
    vi: 'Chọn ít nhất một nhóm đơn vị và đặt ngày trước khi mở.',
    en: 'Choose at least one class of agencies and its dates first.',
  },
  fieldsWithout: {
    vi: (fields: string) => `Chọn người thẩm định cho: ${fields}.`,
    en: (fields: string) => `Name an appraiser for: ${fields}.`,
  },
  notAppraiser: {
    vi: 'Người này không có vai trò thẩm định ở đơn vị chủ trì.',
    en: 'This person is not an appraiser in the agency that holds the round.',
  },
  unknownField: {
    vi: 'Lĩnh vực này không có trong bộ tiêu chí nào của đợt.',
    en: 'No criteria set of the round has this field.',
  },
})
