import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Text, textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  newsroom: { vi: 'Tòa soạn', en: 'Newsroom' },
  title: { vi: 'Sắp xếp trang chủ', en: 'Arrange the front page' },
  lead: {
    vi: 'Mỗi thay đổi hiện ngay trên trang chủ và được ghi nhật ký.',
    en: 'Every change shows on the front page at once and is noted in the history.',
  },
  lastChange: {
    vi: (who: string, when: string) => `${who} sửa lần cuối ${formatMoment(when)}.`,
    en: (who: string, when: string) => `Last changed by ${who}, ${formatMoment(when)}.`,
  },
  seePublic: { vi: 'Xem trang chủ', en: 'See the front page' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewTitle: { vi: 'Xem trước trang chủ', en: 'Preview of the front page' },
  previewNote: {
    vi: 'Bản xem trước, chưa áp dụng. Người đọc chưa thấy.',
    en: 'A preview that is not applied. Readers do not see it.',
  },
  apply: { vi: 'Áp dụng số dòng', en: 'Apply the counts' },
  backToArranging: { vi: 'Về trang sắp xếp', en: 'Back to arranging' },
  pins: { vi: 'Tin ghim đầu trang', en: 'Pinned stories' },
  pinsLead: {
    vi: 'Đứng trước mọi tin khác, hết ngày đã chọn thì tự xuống.',
    en: 'They stand before all others and step down by themselves after their day.',
  },
  noPins: {
    vi: 'Chưa ghim tin nào. Tin mới nhất đứng đầu trang.',
    en: 'Nothing is pinned. The newest story leads.',
  },
  story: { vi: 'Tin, bài', en: 'Story' },
  until: { vi: 'Ghim đến hết ngày', en: 'Pinned until' },
  untilHelp: { vi: 'Bỏ trống thì ghim đến khi gỡ.', en: 'Left empty, it stays until it is taken off.' },
  untilDay: {
    vi: (day: string) => `Đến hết ${formatDay(day)}`,
    en: (day: string) => `Until ${formatDay(day)}`,
  },
  untilTakenOff: { vi: 'Đến khi gỡ', en: 'Until taken off' },
  pin: { vi: 'Ghim tin', en: 'Pin a story' },
  pinned: { vi: 'Đã ghim tin lên đầu trang.', en: 'The story is pinned.' },
  unpin: { vi: 'Gỡ ghim', en: 'Unpin' },
  unpinNamed: { vi: (title: string) => `Gỡ ghim: ${title}`, en: (title: string) => `Unpin: ${title}` },
  unpinned: { vi: 'Đã gỡ ghim.', en: 'The story is no longer pinned.' },
  up: { vi: 'Lên', en: 'Up' },
  down: { vi: 'Xuống', en: 'Down' },
  upNamed: { vi: (name: string) => `Chuyển lên: ${name}`, en: (name: string) => `Move up: ${name}` },
  downNamed: { vi: (name: string) => `Chuyển xuống: ${name}`, en: (name: string) => `Move down: ${name}` },
  moved: { vi: 'Đã đổi thứ tự.', en: 'The order is changed.' },
  blocks: { vi: 'Các mục của trang chủ', en: 'Parts of the front page' },
  blocksLead: {
    vi: 'Mục đầu tiên đứng ở cột chính; 0 dòng là không hiện.',
    en: 'The first part stands in the main column; 0 lines takes a part off.',
  },
  block: { vi: 'Mục', en: 'Part' },
  lines: { vi: 'Số dòng', en: 'Lines' },
  linesOf: { vi: (name: string) => `Số dòng của mục ${name}`, en: (name: string) => `Lines of ${name}` },
  order: { vi: 'Thứ tự', en: 'Order' },
  act: { vi: 'Việc', en: 'Act' },
  applied: { vi: 'Đã áp dụng cho trang chủ.', en: 'Applied to the front page.' },
  newest: { vi: 'Tin mới nhất', en: 'Latest stories' },
  documents: { vi: 'Văn bản mới', en: 'Newest documents' },
  events: { vi: 'Sự kiện sắp tới', en: 'Next events' },
  history: { vi: 'Nhật ký sắp xếp', en: 'History' },
  // Refusals.
  dayIsOver: { vi: 'Chọn hôm nay hoặc một ngày sau', en: 'Choose today or a later day' },
  chooseStory: { vi: 'Chọn một tin, bài đang trên cổng', en: 'Choose a story that is on the portal' },
  chooseCount: { vi: 'Chọn từ 0 đến 12 dòng', en: 'Choose 0 to 12 lines' },
})

/** Refusals that name something. */
export const refusals = {
  changedMeanwhile: (who: string, when: string): Text => ({
    vi: `${who} vừa sửa trang chủ lúc ${formatMoment(when)}. Xem lại bản mới dưới đây rồi làm lại.`,
    en: `${who} changed the front page at ${formatMoment(when)}. Look at it below, then do it again.`,
  }),
  tooManyPins: (most: number): Text => ({
    vi: `Đã ghim đủ ${most} tin. Gỡ một tin trước khi ghim thêm.`,
    en: `${most} stories are pinned already. Unpin one first.`,
  }),
}
