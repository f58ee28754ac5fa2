import { textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  mailSubject: {
    vi: 'Số liệu bao phủ đã được tính lại do sai lệch',
    en: 'Coverage figures differed and were counted anew',
  },
  mailLead: {
    vi: 'Kiểm tra ban đêm phát hiện số liệu tổng hợp không khớp với các hoạt động đã ghi (tối đa 20 chỗ đầu tiên):',
    en: 'The nightly check found figures that did not match the logged activities (the first 20 at most):',
  },
  mailMended: {
    vi: 'Toàn bộ số liệu đã được tính lại từ hoạt động. Đề nghị chuyển thư này cho bộ phận kỹ thuật để tìm nguyên nhân.',
    en: 'All figures were counted anew from the activities. Please pass this on to those who maintain Loa.',
  },
  mailAutomatic: {
    vi: 'Thư này do hệ thống gửi tự động.',
    en: 'This message was sent automatically.',
  },
})
