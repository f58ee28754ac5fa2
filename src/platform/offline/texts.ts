import { textsOf } from '../i18n.ts'

export const offlineTexts = textsOf({
  oneWaits: { vi: '{n} mục chờ gửi', en: '{n} entry waits' },
  manyWait: { vi: '{n} mục chờ gửi', en: '{n} entries wait' },
  keptPage: {
    vi: 'Đang không có mạng. Trang này là bản lưu trên máy; nội dung ghi ở đây được giữ trên máy và gửi khi có mạng.',
    en: 'There is no network. This page is a copy kept on this device; what is entered here is kept and sent when there is one.',
  },
  full: {
    vi: 'Chưa lưu được: không có mạng và bộ nhớ của máy đã đầy. Nội dung vẫn còn trên trang này. Xóa bớt dữ liệu trên máy hoặc bỏ bớt ảnh rồi bấm lại.',
    en: 'Not saved: there is no network and this device is full. What was entered is still on this page. Free some space or take out pictures, then press again.',
  },
  tooLarge: {
    vi: 'Chưa gửi được: các tệp cộng lại quá 40 MB. Bỏ bớt tệp, hoặc chia thành hai lần ghi.',
    en: 'Not sent: the files together are over 40 MB. Take some out, or make it two entries.',
  },
})
