import { textsOf } from '../platform/i18n.ts'

type Part = { readonly id?: string; readonly title: string; readonly paragraphs: readonly string[] }

/** Pages that explain the site itself. A part's id is an address others link to. */
export const infoPages = {
  '/cach-dem': {
    title: {
      vi: 'Cách đếm lượt xem và người đang trực tuyến',
      en: 'How views and people online are counted',
    },
    parts: {
      vi: [
        {
          id: 'luot-xem',
          title: 'Lượt xem',
          paragraphs: [
            'Một lượt xem là một lần người đọc mở trang tin, bài. Cùng một người đọc mở lại trang đó trong vòng 30 phút chỉ tính một lượt.',
            'Không tính: chương trình tự động (công cụ tìm kiếm, kiểm tra liên kết), cán bộ đang đăng nhập hệ thống.',
            'Số liệu bắt đầu từ 0 khi tin được đăng trên hệ thống này và được cộng dồn mỗi 10 giây; không nhập tay, không nhân hệ số.',
          ],
        },
        {
          id: 'truc-tuyen',
          title: 'Người đang trực tuyến',
          paragraphs: [
            'Là số người đọc khác nhau đã mở ít nhất một trang trong 5 phút gần nhất, cập nhật mỗi 10 giây.',
            'Người đọc được phân biệt bằng địa chỉ mạng và trình duyệt, trộn với một khóa ngẫu nhiên chỉ có trong bộ nhớ máy chủ. Địa chỉ mạng không được lưu lại.',
          ],
        },
      ],
      en: [
        {
          id: 'luot-xem',
          title: 'Views',
          paragraphs: [
            'A view is a reader opening a story. The same reader opening it again within 30 minutes is counted once.',
            'Not counted: programs (search engines, link checkers) and staff who are signed in.',
            'Counting starts from 0 when the story is published here and is added up every 10 seconds; it is never typed in.',
          ],
        },
        {
          id: 'truc-tuyen',
          title: 'People online',
          paragraphs: [
            'The number of different readers who opened at least one page in the last 5 minutes, refreshed every 10 seconds.',
            'Readers are told apart by network address and browser, mixed with a random key that exists only in the server’s memory. Addresses are not kept.',
          ],
        },
      ],
    },
  },
  '/tro-nang': {
    title: { vi: 'Trợ năng và cách dùng bàn phím', en: 'Accessibility and keyboard use' },
    parts: {
      vi: [
        {
          title: 'Cách dùng',
          paragraphs: [
            'Mọi trang đọc và gửi được khi không bật JavaScript, phóng to đến 200 % không mất nội dung, dùng được hoàn toàn bằng bàn phím.',
            'Phím Tab đi tới, Shift + Tab đi lui, Enter mở. Liên kết đầu tiên của mỗi trang đưa thẳng đến nội dung chính.',
            'Nút “Tương phản cao”, “Nền tối” và cỡ chữ ở đầu trang được nhớ trên máy của người đọc.',
            'Tin, bài có nút “Nghe đọc”; máy cần có giọng đọc tiếng Việt.',
          ],
        },
        {
          title: 'Chuẩn áp dụng',
          paragraphs: [
            'Trang được kiểm tra tự động theo WCAG 2.2 mức AA với mỗi lần thay đổi. Gặp chỗ khó dùng, phản ánh với Sở Nội vụ.',
          ],
        },
      ],
      en: [
        {
          title: 'How to use the site',
          paragraphs: [
            'Every page can be read and every form sent without JavaScript, at 200 % zoom, and with the keyboard alone.',
            'Tab moves on, Shift + Tab back, Enter opens. The first link of each page leads to the content.',
            'High contrast, dark and text size at the top of the page are remembered on your device.',
          ],
        },
        { title: 'Standard', paragraphs: ['Pages are checked against WCAG 2.2 level AA at every change.'] },
      ],
    },
  },
  '/bao-ve-du-lieu-ca-nhan': {
    title: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Privacy' },
    parts: {
      vi: [
        {
          title: 'Người đọc',
          paragraphs: [
            'Đọc trang không cần tài khoản. Hệ thống không đặt cookie theo dõi, không gửi dữ liệu cho bên thứ ba; cookie duy nhất của người đọc là lựa chọn nền và cỡ chữ.',
            'Địa chỉ mạng chỉ dùng trong bộ nhớ để đếm lượt xem và chống gửi dồn dập, không ghi vào cơ sở dữ liệu hay nhật ký.',
          ],
        },
        {
          title: 'Cán bộ',
          paragraphs: [
            'Hệ thống lưu họ tên, thư điện tử, vai trò và phiên đăng nhập để phân quyền và ghi nhật ký công việc. Ảnh minh chứng được bỏ vị trí chụp ở bản hiển thị.',
          ],
        },
      ],
      en: [
        {
          title: 'Readers',
          paragraphs: [
            'Reading needs no account. There are no tracking cookies and nothing is sent to third parties; the only cookies keep your display choices.',
            'Network addresses are used in memory only, to count views and to slow down floods; they are written nowhere.',
          ],
        },
        {
          title: 'Staff',
          paragraphs: [
            'Name, e-mail, roles and sessions are kept for access and for the record of work. The position is removed from evidence photos that are shown.',
          ],
        },
      ],
    },
  },
} as const satisfies Record<
  string,
  { title: { vi: string; en: string }; parts: { vi: readonly Part[]; en: readonly Part[] } }
>

export const infoTexts = textsOf({ home: { vi: 'Trang chủ', en: 'Home' } })
