import type { Place } from '../place.ts'
import type { InfoPage } from './info-page.ts'

const keeperVi = ({ keeper }: Place) => keeper?.vi ?? 'cơ quan quản lý trang'
const keeperEn = ({ keeper }: Place) => keeper?.en ?? 'the agency that keeps the site'

/** The accessibility statement and how to use the site with a keyboard. */
export const accessibility = {
  title: { vi: 'Trợ năng và cách dùng bàn phím', en: 'Accessibility and keyboard use' },
  parts: {
    vi: [
      {
        id: 'cach-dung',
        title: 'Cách dùng',
        paragraphs: [
          'Mọi trang đọc và gửi được khi không bật JavaScript, phóng to đến 200 % không mất nội dung, dùng được hoàn toàn bằng bàn phím.',
          'Phím Tab đi tới, Shift + Tab đi lui, Enter mở. Liên kết đầu tiên của mỗi trang đưa thẳng đến nội dung chính.',
          'Nút “Tương phản cao”, “Nền tối” và cỡ chữ ở đầu trang được nhớ trên máy của người đọc.',
          'Tin, bài có nút “Nghe đọc”; máy cần có giọng đọc tiếng Việt. Video và âm thanh có bản chữ đi kèm.',
        ],
      },
      {
        id: 'muc-dap-ung',
        title: 'Mức đáp ứng',
        paragraphs: [
          'Trang áp dụng WCAG 2.2 mức AA. Mỗi lần thay đổi, mọi loại trang được kiểm tra tự động ở máy tính và điện thoại, nền sáng và nền tối, chữ phóng to gấp đôi, và bằng bàn phím.',
          'Kiểm tra tự động không thấy hết mọi trở ngại; phản ánh của người dùng được xem là lỗi cần sửa.',
        ],
      },
      {
        id: 'chua-dat',
        title: 'Chỗ chưa đạt',
        paragraphs: [
          'Văn bản quét thành ảnh trong tệp PDF không đọc được bằng trình đọc màn hình; trang của văn bản vẫn nêu trích yếu, số, ngày, người ký.',
          'Nghe đọc dùng giọng của máy nên chưa có cho tiếng Chăm và tiếng Raglai; các bài ấy có bản thu âm khi đơn vị đã thu.',
        ],
      },
      {
        id: 'phan-anh',
        title: 'Gặp chỗ khó dùng',
        paragraphs: [
          (place) =>
            `Phản ánh với ${keeperVi(place)} qua các kênh ở trang “Kênh chính thức”, nêu địa chỉ trang và việc đang làm. Nội dung không đọc được sẽ được gửi lại bằng cách khác.`,
        ],
      },
    ],
    en: [
      {
        id: 'cach-dung',
        title: 'How to use the site',
        paragraphs: [
          'Every page can be read and every form sent without JavaScript, at 200 % zoom, and with the keyboard alone.',
          'Tab moves on, Shift + Tab back, Enter opens. The first link of each page leads to the content.',
          'High contrast, dark and text size at the top of the page are remembered on your device.',
          'Stories can be read aloud where the device has a voice. Video and sound come with a transcript.',
        ],
      },
      {
        id: 'muc-dap-ung',
        title: 'How far it conforms',
        paragraphs: [
          'The site follows WCAG 2.2 level AA. At every change all kinds of pages are checked by program: at a desk and on a phone, light and dark, with letters twice as large, and with the keyboard.',
          'Programs do not find every obstacle; what users report is treated as a fault.',
        ],
      },
      {
        id: 'chua-dat',
        title: 'Where it falls short',
        paragraphs: [
          'Documents scanned as pictures inside a PDF cannot be read by a screen reader; the page of the document says what it is about, its number, date and signer.',
          'Reading aloud uses the voices of the device, so there is none for Cham and Raglai; such stories carry a recording where one was made.',
        ],
      },
      {
        id: 'phan-anh',
        title: 'When something cannot be used',
        paragraphs: [
          (place) =>
            `Tell ${keeperEn(place)} through one of the official channels, with the address of the page and what you were doing. What you cannot read will be sent to you in another way.`,
        ],
      },
    ],
  },
} satisfies InfoPage
