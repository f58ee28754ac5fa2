import { textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  home: { vi: 'Trang chủ', en: 'Home' },
  newsroom: { vi: 'Tòa soạn', en: 'Newsroom' },
  // The banner that every public page shows.
  noticeLabel: { vi: 'Thông báo gián đoạn', en: 'Service notice' },
  willBe: {
    vi: (from: string, to: string) => `Dự kiến gián đoạn từ ${from} đến ${to}.`,
    en: (from: string, to: string) => `Planned interruption from ${from} to ${to}.`,
  },
  isNow: {
    vi: (to: string) => `Đang gián đoạn, dự kiến xong lúc ${to}.`,
    en: (to: string) => `Interrupted now, expected to end at ${to}.`,
  },
  // The staff page of planned interruptions.
  outages: { vi: 'Thông báo gián đoạn', en: 'Service notices' },
  outagesLead: {
    vi: 'Thông báo hiện trên mọi trang công khai, đúng từ lúc chọn đến lúc kết thúc.',
    en: 'A notice stands on every public page, exactly from the moment chosen until the end.',
  },
  noOutages: { vi: 'Chưa có lần gián đoạn nào sắp tới.', en: 'No interruption is planned.' },
  planOutage: { vi: 'Báo một lần gián đoạn', en: 'Announce an interruption' },
  startsAt: { vi: 'Bắt đầu gián đoạn', en: 'Begins' },
  endsAt: { vi: 'Kết thúc', en: 'Ends' },
  shownFrom: { vi: 'Hiện thông báo từ', en: 'Shown from' },
  shownFromHelp: {
    vi: 'Bỏ trống thì hiện ngay.',
    en: 'Left empty, it is shown at once.',
  },
  textVi: { vi: 'Nội dung tiếng Việt', en: 'Words in Vietnamese' },
  textEn: { vi: 'Nội dung tiếng Anh', en: 'Words in English' },
  textHelp: {
    vi: 'Nêu việc gì không dùng được và cách làm thay. Giờ được thêm tự động.',
    en: 'Say what cannot be used and what to do instead. The times are added.',
  },
  announce: { vi: 'Đăng thông báo', en: 'Announce' },
  announced: { vi: 'Đã đăng thông báo gián đoạn.', en: 'The notice is announced.' },
  cancel: { vi: 'Gỡ thông báo', en: 'Take down' },
  cancelNamed: {
    vi: (when: string) => `Gỡ thông báo gián đoạn ${when}`,
    en: (when: string) => `Take down the notice for ${when}`,
  },
  cancelled: { vi: 'Đã gỡ thông báo.', en: 'The notice is taken down.' },
  when: { vi: 'Thời gian gián đoạn', en: 'When' },
  said: { vi: 'Nội dung', en: 'What it says' },
  state: { vi: 'Tình trạng', en: 'State' },
  shownNow: { vi: 'Đang hiện', en: 'Shown now' },
  waiting: { vi: 'Chờ đến giờ hiện', en: 'Waiting' },
  fromTo: {
    vi: (from: string, to: string) => `${from} đến ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  // Refusals.
  sayWhen: { vi: 'Chọn ngày và giờ', en: 'Choose a day and time' },
  endsBeforeStart: { vi: 'Kết thúc phải sau lúc bắt đầu', en: 'The end must come after the beginning' },
  isOver: { vi: 'Thời gian này đã qua', en: 'This time has passed' },
  shownTooLate: {
    vi: 'Thông báo phải hiện trước khi gián đoạn bắt đầu',
    en: 'The notice must be shown before the interruption begins',
  },
  sayInVi: { vi: 'Viết nội dung tiếng Việt', en: 'Write it in Vietnamese' },
  sayInEn: { vi: 'Viết nội dung tiếng Anh', en: 'Write it in English' },
  // Channels.
  channels: { vi: 'Kênh chính thức', en: 'Official channels' },
  channelsLead: {
    vi: 'Chỉ những kênh dưới đây là kênh chính thức về cải cách hành chính. Thông tin ở nơi khác không thay cho thông tin ở đây.',
    en: 'Only these channels speak officially about administrative reform.',
  },
  noChannels: {
    vi: 'Danh sách kênh chính thức đang được lập.',
    en: 'The list of official channels is being made.',
  },
  sample: { vi: 'mẫu', en: 'sample' },
  channelName: { vi: 'Tên kênh', en: 'Channel' },
  nameVi: { vi: 'Tên tiếng Việt', en: 'Name in Vietnamese' },
  nameEn: { vi: 'Tên tiếng Anh', en: 'Name in English' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  addressHelp: {
    vi: 'Địa chỉ trang (https://…), thư điện tử, số điện thoại hoặc nơi tiếp.',
    en: 'A web address (https://…), a mail address, a number or a place.',
  },
  keptBy: { vi: 'Đơn vị quản lý', en: 'Kept by' },
  kind: { vi: 'Loại kênh', en: 'Kind' },
  addChannel: { vi: 'Thêm kênh', en: 'Add a channel' },
  editChannel: { vi: 'Sửa kênh', en: 'Edit the channel' },
  edit: { vi: 'Sửa', en: 'Edit' },
  saveChannel: { vi: 'Lưu kênh', en: 'Save the channel' },
  channelSaved: { vi: 'Đã lưu kênh chính thức.', en: 'The channel is saved.' },
  removeChannel: { vi: 'Bỏ kênh', en: 'Remove' },
  removeNamed: { vi: (name: string) => `Bỏ kênh ${name}`, en: (name: string) => `Remove ${name}` },
  editNamed: { vi: (name: string) => `Sửa kênh ${name}`, en: (name: string) => `Edit ${name}` },
  channelRemoved: { vi: 'Đã bỏ kênh khỏi danh sách.', en: 'The channel is off the list.' },
  act: { vi: 'Việc', en: 'Act' },
  seePublic: { vi: 'Xem trang công khai', en: 'See the public page' },
  sayName: { vi: 'Viết tên kênh', en: 'Write the name' },
  sayAddress: { vi: 'Viết địa chỉ của kênh', en: 'Write the address' },
  webAddress: {
    vi: 'Viết đủ địa chỉ, bắt đầu bằng https://',
    en: 'Write the whole address, beginning with https://',
  },
  sayKeeper: { vi: 'Viết tên đơn vị quản lý kênh', en: 'Write who keeps the channel' },
  chooseKind: { vi: 'Chọn loại kênh', en: 'Choose the kind' },
})

export const channelKinds = {
  web: { vi: 'Trang thông tin điện tử', en: 'Websites' },
  app: { vi: 'Ứng dụng', en: 'Applications' },
  social: { vi: 'Mạng xã hội', en: 'Social networks' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  mail: { vi: 'Thư điện tử', en: 'E-mail' },
  office: { vi: 'Tiếp trực tiếp', en: 'In person' },
} as const
