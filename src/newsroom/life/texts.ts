import { textsOf } from '../../platform/i18n.ts'

/** Why a step cannot be taken, and what to do instead. */
export const refusals = textsOf({
  changedMeanwhile: {
    vi: (who: string, when: string) =>
      `${who} đã lưu bản này lúc ${when}. Nội dung ông/bà vừa soạn chưa được lưu; mở bản mới nhất và chép phần cần giữ sang.`,
    en: (who: string, when: string) =>
      `${who} saved this text at ${when}. What you have just written was not saved; open the newest text and copy over what you want to keep.`,
  },
  readAgain: {
    vi: 'Bản này đã được sửa sau khi ông/bà mở. Đọc lại bản mới nhất rồi quyết định.',
    en: 'This text was changed after you opened it. Read the newest one, then decide.',
  },
  seenOther: {
    vi: 'Bài, thông tin của bài hoặc tệp đính kèm đã thay đổi sau khi ông/bà mở trang. Đọc lại rồi quyết định.',
    en: 'The text, its facts or its files were changed after you opened the page. Read them again, then decide.',
  },
  notWritable: {
    vi: 'Bản này đang chờ duyệt hoặc đã duyệt. Lấy lại bản để sửa, hoặc đề nghị người duyệt trả lại.',
    en: 'This text is waiting for review or has been approved. Take it back to change it, or ask the reviewer to return it.',
  },
  notInThisState: {
    vi: 'Bản này vừa chuyển sang bước khác. Mở lại trang để xem bước hiện tại.',
    en: 'This text has just moved on. Open the page again to see where it stands.',
  },
  ownText: {
    vi: 'Ông/bà là người gửi duyệt hoặc sửa bản này lần cuối. Cần một người khác duyệt.',
    en: 'You submitted this text or wrote it last. Somebody else has to review it.',
  },
  ownMatter: {
    vi: 'Ông/bà sửa thông tin của bài hoặc tệp đính kèm lần cuối. Cần một người khác duyệt.',
    en: 'You changed the facts or the files last. Somebody else has to review them.',
  },
  ownDocument: {
    vi: 'Ông/bà là người sửa thông tin văn bản đang đăng. Cần một người khác trong Ban Biên tập xem.',
    en: 'You changed what is said of the document on the portal. Another member of the board has to look at it.',
  },
  notOnBoard: {
    vi: 'Việc này dành cho Ban Biên tập duyệt bài của đơn vị.',
    en: 'This is for the board that reviews the agency’s stories.',
  },
  notChief: {
    vi: 'Đăng khẩn cấp dành cho Trưởng Ban Biên tập.',
    en: 'Publishing in an emergency is for the chief editor.',
  },
  notPortalBoard: {
    vi: 'Việc này dành cho Ban Biên tập của cổng.',
    en: 'This is for the board that keeps the portal.',
  },
  notOwnSubmission: {
    vi: 'Chỉ người đã gửi hoặc người viết của đơn vị lấy lại được bản này.',
    en: 'Only who submitted this text or a writer of the agency can take it back.',
  },
  stillBlocked: {
    vi: (count: number) => `Còn ${count} lý do chưa đăng được. Xử lý các lý do nêu cạnh bản thảo.`,
    en: (count: number) =>
      count === 1
        ? 'One reason still stands against publishing. Deal with it beside the draft.'
        : `${count} reasons still stand against publishing. Deal with them beside the draft.`,
  },
  giveTitle: { vi: 'Nhập tiêu đề.', en: 'Enter a title.' },
  giveBody: { vi: 'Soạn nội dung trước khi gửi duyệt.', en: 'Write the text before you submit it.' },
  giveReason: { vi: 'Nêu lý do.', en: 'Give a reason.' },
  giveComment: { vi: 'Nhập ý kiến.', en: 'Enter a comment.' },
  giveGuest: {
    vi: 'Nhập tên hoặc chức danh người được mời góp ý.',
    en: 'Enter the name or post of whom you invite.',
  },
  guestDays: {
    vi: (most: number) => `Chọn thời hạn từ 1 đến ${most} ngày.`,
    en: (most: number) => `Choose a term of 1 to ${most} days.`,
  },
  noLongerOpen: {
    vi: 'Bản này đã đăng hoặc đã bỏ, không nhận thêm góp ý.',
    en: 'This text was published or discarded and takes no more comments.',
  },
  timePast: {
    vi: 'Chọn thời điểm sau bây giờ, hoặc đăng ngay.',
    en: 'Choose a moment after now, or publish at once.',
  },
  timeFar: {
    vi: 'Chọn thời điểm trong vòng một năm tới.',
    en: 'Choose a moment within the next year.',
  },
  dayPast: { vi: 'Chọn ngày sau hôm nay.', en: 'Choose a day after today.' },
  editionOpen: {
    vi: 'Bài đã có một bản đang soạn bằng ngôn ngữ này. Soạn tiếp bản đó.',
    en: 'The story already has a text in the making in this language. Go on with that one.',
  },
  notYetOut: {
    vi: 'Bài chưa có bản nào đã đăng bằng ngôn ngữ này để đính chính.',
    en: 'Nothing of this story has been published in this language that could be corrected.',
  },
  isOut: {
    vi: 'Bài đã đăng bằng ngôn ngữ này. Mở bản đính chính thay vì soạn mới.',
    en: 'The story is published in this language. Open a correction instead of a new text.',
  },
  notLive: {
    vi: 'Bài không còn trên cổng bằng ngôn ngữ này.',
    en: 'The story is not on the portal in this language.',
  },
  wentOut: {
    vi: 'Bản đã đăng không bỏ được. Gỡ bài hoặc thu hồi do đăng nhầm.',
    en: 'A published text cannot be discarded. Withdraw it, or take it back as a mistake.',
  },
  slugTaken: {
    vi: 'Địa chỉ này đã có bài khác hoặc đang dẫn tới bài khác.',
    en: 'Another story has or had this address.',
  },
  slugForm: {
    vi: 'Địa chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
    en: 'An address is made of small letters without diacritics, digits and hyphens.',
  },
  noSuchSection: { vi: 'Chọn chuyên mục có trong danh sách.', en: 'Choose a section from the list.' },
  endBeforeStart: { vi: 'Giờ kết thúc phải sau giờ bắt đầu.', en: 'It has to end after it starts.' },
  factsOfPublished: {
    vi: 'Bài đang chờ duyệt, đã duyệt hoặc đã đăng. Ban Biên tập sửa thông tin của bài.',
    en: 'The story is waiting for review, approved or published. The board changes its facts.',
  },
  factsOfOwn: {
    vi: 'Ông/bà viết hoặc gửi bài đang chờ duyệt hoặc đã duyệt này. Rút bài về, hoặc đề nghị người khác trong Ban Biên tập sửa thông tin.',
    en: 'You wrote or submitted this story, which waits or is approved. Take it back, or ask another member of the board to change its facts.',
  },
  factsOfScheduled: {
    vi: 'Bài đã hẹn giờ đăng. Bỏ hẹn giờ trước khi sửa thông tin, rồi để người khác hẹn lại.',
    en: 'The story is set to go out. Take it off the schedule before you change its facts; somebody else sets it again.',
  },
  factsChangedMeanwhile: {
    vi: 'Người khác vừa sửa thông tin của bài, chưa có gì bị ghi đè. So lại với thông tin đang lưu ở một trang khác; lưu lần nữa là dùng những gì đang ở đây.',
    en: 'Somebody has just changed the facts of the story; nothing was overwritten. Compare with what is kept, on another page; saving again takes what stands here.',
  },
  badRedirect: {
    vi: 'Nhập một đường dẫn của cổng, bắt đầu bằng dấu “/”.',
    en: 'Enter an address of the portal that begins with “/”.',
  },
  ownRedirect: {
    vi: 'Đây là địa chỉ của chính bài này. Nhập một trang khác của cổng.',
    en: 'This is the address of the story itself. Enter another page of the portal.',
  },
  noVersion: { vi: 'Không còn giữ phiên bản này.', en: 'This version is not kept.' },
  alreadyProvinceWide: {
    vi: 'Bài đã có trong danh sách chung của tỉnh.',
    en: 'The story is in the province’s lists already.',
  },
  notProposed: {
    vi: 'Bài chưa được đề nghị đưa lên danh sách chung của tỉnh.',
    en: 'The story has not been put forward for the province’s lists.',
  },
  nothingToRatify: {
    vi: 'Bài này không chờ duyệt lại sau khi đăng khẩn cấp.',
    en: 'This text is not waiting for a look after an emergency.',
  },
})

/** Why a step was taken that nobody asked for by itself. */
export const causes = textsOf({
  withdrawn: {
    vi: 'Bài đã gỡ: bản này không tự đăng nữa.',
    en: 'The story was withdrawn: this text does not go out by itself any more.',
  },
})

export const failures = textsOf({
  broken: {
    vi: 'Hệ thống gặp lỗi khi đăng. Thử đăng lại, hoặc báo người quản trị.',
    en: 'The system failed while publishing. Try again, or tell the administrator.',
  },
})
