import { textsOf } from '../../platform/i18n.ts'

/** The buttons of the desk: what each says, what it asks, and what is said when it is done. */
export const actTexts = textsOf({
  submit: { vi: 'Gửi duyệt', en: 'Submit for review' },
  takeBack: { vi: 'Lấy lại để sửa', en: 'Take back and change' },
  approveAndPublish: { vi: 'Duyệt và đăng', en: 'Approve and publish' },
  approve: { vi: 'Duyệt, chưa đăng', en: 'Approve, publish later' },
  publish: { vi: 'Đăng ngay', en: 'Publish now' },
  schedule: { vi: 'Hẹn giờ đăng', en: 'Schedule' },
  unschedule: { vi: 'Bỏ hẹn giờ', en: 'Take off the schedule' },
  return: { vi: 'Trả lại', en: 'Return' },
  ratify: { vi: 'Duyệt lại bài đã đăng khẩn cấp', en: 'Approve what went out in an emergency' },
  confirmDocument: { vi: 'Xác nhận thông tin văn bản', en: 'Confirm what is said of the document' },
  correct: { vi: 'Đính chính', en: 'Correct' },
  force: { vi: 'Đăng khẩn cấp', en: 'Publish in an emergency' },
  withdraw: { vi: 'Gỡ bài', en: 'Withdraw' },
  unpublish: { vi: 'Bỏ đăng do nhầm', en: 'Take back: it was out by mistake' },
  discard: { vi: 'Bỏ bản nháp', en: 'Discard the draft' },
})

export const askTexts = textsOf({
  returnReason: { vi: 'Cần sửa gì?', en: 'What has to change?' },
  returnHelp: {
    vi: 'Người viết đọc lý do này trong hàng đợi và trên bản thảo.',
    en: 'The writer reads this in the queue and on the draft.',
  },
  returnGo: { vi: 'Trả lại cho người viết', en: 'Return to the writer' },
  at: { vi: 'Ngày và giờ đăng', en: 'Day and time' },
  atHelp: {
    vi: 'Giờ Việt Nam. Bài tự lên cổng, kể cả khi không ai đăng nhập.',
    en: 'Viet Nam time. It goes out by itself, also when nobody is signed in.',
  },
  scheduleGo: { vi: 'Hẹn giờ', en: 'Schedule' },
  forceReason: { vi: 'Vì sao phải đăng ngay?', en: 'Why does it have to go out now?' },
  forceHelp: {
    vi: 'Bỏ qua người duyệt thứ hai. Bài được đánh dấu cho đến khi một người khác duyệt lại; lý do ghi vào nhật ký.',
    en: 'Goes past the second pair of eyes. The story stays marked until somebody else has approved it; the reason is kept.',
  },
  forceGo: { vi: 'Đăng khẩn cấp ngay', en: 'Publish now, in an emergency' },
  withdrawReason: { vi: 'Lý do gỡ, người đọc sẽ thấy', en: 'The reason, which readers will see' },
  withdrawHelp: {
    vi: 'Địa chỉ của bài vẫn còn: ai mở sẽ đọc được lý do và ngày gỡ. Bài không còn trong danh sách và tìm kiếm.',
    en: 'The address stays: whoever opens it reads the reason and the date. The story leaves lists and search.',
  },
  withdrawGo: { vi: 'Gỡ bài khỏi cổng', en: 'Withdraw from the portal' },
  unpublishReason: { vi: 'Nhầm ở chỗ nào?', en: 'What was the mistake?' },
  unpublishHelp: {
    vi: 'Dùng khi bài lẽ ra không lên cổng, ví dụ đăng nhầm bản. Lý do chỉ lưu nội bộ. Bài đúng là của cổng thì gỡ, không bỏ đăng.',
    en: 'For what should never have been out, such as the wrong text. The reason stays inside. What was rightly out is withdrawn instead.',
  },
  redirectTo: { vi: 'Dẫn người đọc sang', en: 'Lead readers to' },
  redirectHelp: {
    vi: 'Đường dẫn của cổng, ví dụ /tin-tuc/ten-bai-dung.',
    en: 'An address of the portal, such as /tin-tuc/the-right-story.',
  },
  unpublishGo: { vi: 'Bỏ đăng', en: 'Take back' },
  discardHelp: {
    vi: 'Bản nháp, góp ý và liên kết mời góp ý của bản này sẽ mất hẳn.',
    en: 'The draft, its comments and its guest links are gone for good.',
  },
  discardGo: { vi: 'Bỏ hẳn bản nháp này', en: 'Discard this draft for good' },
  giveMoment: {
    vi: 'Chọn ngày và giờ, ví dụ 21/09/2023 08:00.',
    en: 'Choose a day and a time, such as 21/09/2023 08:00.',
  },
})

export const doneTexts = textsOf({
  submit: { vi: 'Đã gửi duyệt.', en: 'Submitted for review.' },
  takeBack: { vi: 'Đã lấy lại, có thể sửa tiếp.', en: 'Taken back; it can be changed again.' },
  approveAndPublish: { vi: 'Đã duyệt và đăng.', en: 'Approved and published.' },
  approve: { vi: 'Đã duyệt, chưa đăng.', en: 'Approved, not out yet.' },
  publish: { vi: 'Đã đăng.', en: 'Published.' },
  schedule: { vi: 'Đã hẹn giờ đăng.', en: 'Scheduled.' },
  unschedule: {
    vi: 'Đã bỏ hẹn giờ; bài vẫn ở trạng thái đã duyệt.',
    en: 'Off the schedule; still approved.',
  },
  return: { vi: 'Đã trả lại cho người viết.', en: 'Returned to the writer.' },
  ratify: { vi: 'Đã duyệt lại bài đăng khẩn cấp.', en: 'Approved after the emergency.' },
  confirmDocument: {
    vi: 'Đã xác nhận thông tin văn bản.',
    en: 'What is said of the document was confirmed.',
  },
  correct: { vi: 'Đã mở bản đính chính từ bản đang đăng.', en: 'A correction was opened from what is out.' },
  force: {
    vi: 'Đã đăng khẩn cấp, chờ một người khác duyệt lại.',
    en: 'Published; somebody else has to approve it yet.',
  },
  withdraw: {
    vi: 'Đã gỡ. Địa chỉ của bài hiện lý do và ngày gỡ.',
    en: 'Withdrawn. Its address shows the reason and the date.',
  },
  unpublish: { vi: 'Đã bỏ đăng.', en: 'Taken back.' },
  discard: { vi: 'Đã bỏ bản nháp.', en: 'Draft discarded.' },
  translated: { vi: 'Đã mở bản dịch.', en: 'The translation was opened.' },
  proposed: {
    vi: 'Đã đề nghị đưa vào danh sách chung của tỉnh.',
    en: 'Put forward for the province’s lists.',
  },
  accepted: { vi: 'Bài đã vào danh sách chung của tỉnh.', en: 'The story is in the province’s lists now.' },
  declined: { vi: 'Bài ở lại chuyên mục của đơn vị.', en: 'The story stays in its agency’s section.' },
  commented: { vi: 'Đã gửi góp ý.', en: 'Comment sent.' },
  settled: { vi: 'Đã đánh dấu góp ý là xong.', en: 'Comment settled.' },
  linkMade: {
    vi: 'Đã tạo liên kết mời góp ý. Chép và gửi cho người được mời.',
    en: 'The link was made. Copy it and send it.',
  },
  linkEnded: { vi: 'Đã kết thúc liên kết mời góp ý.', en: 'The guest link has ended.' },
  started: {
    vi: 'Đã tạo bài. Soạn nội dung hoặc dán từ Word.',
    en: 'The story was started. Write it, or paste from Word.',
  },
  factsSaved: { vi: 'Đã lưu thông tin của bài.', en: 'The facts were saved.' },
  restored: { vi: 'Đã khôi phục phiên bản đã chọn.', en: 'The chosen version was restored.' },
  reviewed: {
    vi: 'Đã ghi nhận bài còn đúng và ngày rà soát lần sau.',
    en: 'Noted that it still holds, and when to look again.',
  },
})
