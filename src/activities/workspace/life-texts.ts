import { textsOf } from '../../platform/i18n.ts'

/** Taking an activity back, or its verification. */
export const lifeTexts = textsOf({
  cancelTitle: { vi: 'Hủy hoạt động', en: 'Cancel an activity' },
  cancelLead: {
    vi: 'Hoạt động đã hủy vẫn đọc được cùng lý do, không tính vào số liệu nào. Việc không còn hoạt động nào báo cáo sẽ quay về danh sách cần làm.',
    en: 'A cancelled activity can still be read with its reason and counts in no figure. Work that no other activity reports is to be done again.',
  },
  cancelReason: { vi: 'Lý do hủy', en: 'Why it is cancelled' },
  cancelHelp: {
    vi: 'Ví dụ: ghi trùng với hoạt động khác, buổi tuyên truyền không diễn ra.',
    en: 'For example: logged twice, or it did not take place.',
  },
  cancel: { vi: 'Hủy hoạt động', en: 'Cancel the activity' },
  cancelled: { vi: 'Đã hủy hoạt động.', en: 'The activity is cancelled.' },
  reopenTitle: { vi: 'Mở lại hoạt động đã xác minh', en: 'Open a verified activity again' },
  reopenLead: {
    vi: 'Hoạt động trở về đơn vị để bổ sung và không còn tính là đã xác minh. Việc không còn hoạt động nào khác xác minh cũng trở về đơn vị.',
    en: 'The activity goes back to the agency and no longer counts as verified. Work that no other verified activity proves goes back too.',
  },
  reopenReason: { vi: 'Lý do mở lại', en: 'Why it is opened again' },
  reopenHelp: { vi: 'Nêu điều cần bổ sung hoặc sửa.', en: 'Say what is to be added or mended.' },
  reopen: { vi: 'Mở lại và trả về đơn vị', en: 'Open again and send back' },
  reopened: { vi: 'Đã mở lại hoạt động và trả về đơn vị.', en: 'The activity is open again and went back.' },
  keep: { vi: 'Giữ nguyên', en: 'Leave it as it is' },
})
