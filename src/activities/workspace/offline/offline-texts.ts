import { textsOf } from '../../../platform/i18n.ts'

export const offlineTexts = textsOf({
  waitingTitle: { vi: 'Mục chờ gửi', en: 'Waiting to be sent' },
  waitingLead: {
    vi: 'Hoạt động ghi khi không có mạng, lưu trên máy này và gửi một lần khi có mạng.',
    en: 'Activities entered without a network, kept on this device and sent once when there is one.',
  },
  log: { vi: 'Ghi hoạt động', en: 'Log an activity' },
  seeWaiting: { vi: 'Xem mục chờ gửi', en: 'See what waits' },
  noNetwork: { vi: 'Không có mạng', en: 'No network' },
  noNetworkLead: {
    vi: 'Trang ông/bà mở cần có mạng. Tải lại khi máy có mạng.',
    en: 'The page you opened needs a network. Load it again when there is one.',
  },
  canStill: { vi: 'Việc vẫn làm được lúc này', en: 'What can be done meanwhile' },
  logNote: {
    vi: 'Ghi hoạt động kèm ảnh. Nội dung lưu trên máy này và gửi khi có mạng.',
    en: 'Log an activity with pictures. It is kept on this device and sent when there is a network.',
  },
  waitingNote: {
    vi: 'Xem những gì đã ghi trên máy này mà chưa gửi.',
    en: 'See what was entered on this device and is not sent yet.',
  },
  otherActivity: {
    vi: (count: number) => `Đã có ${count === 1 ? '' : `${count} `}hoạt động khác cho việc này.`,
    en: (count: number) =>
      count === 1
        ? 'There is another activity for this work.'
        : `There are ${count} other activities for this work.`,
  },
})
