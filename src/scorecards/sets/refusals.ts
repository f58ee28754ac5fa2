import { textsOf } from '../../platform/i18n.ts'

/** What stops an act on a criteria set, in the user's words. */
export const refusals = textsOf({
  notDraft: {
    vi: 'Bộ tiêu chí này đã ban hành nên không sửa được. Tạo phiên bản mới để sửa.',
    en: 'This set is in force and cannot be changed. Make a new version to change it.',
  },
  changedMeanwhile: {
    vi: 'Người khác vừa sửa bộ tiêu chí này. Xem lại nội dung mới rồi lưu lại.',
    en: 'Somebody has changed this set meanwhile. Look at it again, then save.',
  },
  rowGone: {
    vi: 'Dòng này vừa bị xóa khỏi bộ tiêu chí.',
    en: 'This row has just been removed from the set.',
  },
  nameMissing: { vi: 'Nhập tên bộ tiêu chí.', en: 'Name the set.' },
  yearWrong: { vi: 'Nhập năm từ 2000 đến 2100.', en: 'Enter a year from 2000 to 2100.' },
  classUnknown: { vi: 'Chọn một nhóm đơn vị.', en: 'Choose a class of agencies.' },
  draftThere: {
    vi: 'Năm và nhóm này đã có một dự thảo. Mở dự thảo đó để sửa tiếp.',
    en: 'There is a draft for this year and class already. Go on with that one.',
  },
  notReady: {
    vi: 'Sửa hết các điểm nêu dưới đây rồi ban hành.',
    en: 'Mend everything named below, then put it in force.',
  },
  dayMissing: { vi: 'Nhập ngày bắt đầu áp dụng.', en: 'Enter the day from which it holds.' },
  dayBeforeLast: {
    vi: 'Nhập ngày sau ngày áp dụng của phiên bản đang có hiệu lực.',
    en: 'Enter a day after that of the version in force.',
  },
  transitionMissing: {
    vi: 'Ghi cách xử lý các đợt chấm đã mở theo phiên bản trước.',
    en: 'Say what becomes of rounds opened on the version before.',
  },
  notCopied: {
    vi: 'Chỉ lập phiên bản mới hoặc bộ tiêu chí năm sau từ bộ đã ban hành.',
    en: 'Only a set that is or was in force can be copied.',
  },
})
