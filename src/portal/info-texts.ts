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
            'Một lượt xem là một người đọc mở một tin, bài. Cùng người đó mở lại tin, bài ấy trong vòng 30 phút không tính thêm, kể cả khi hệ thống chạy trên nhiều máy chủ.',
            'Không tính: cán bộ đang đăng nhập; chương trình tự động có tên trong danh sách, mở hơn 60 trang trong một phút, đọc tệp robots.txt, hoặc mở quá 5 trang mà không lần nào tải kiểu chữ, hình thức trang như trình duyệt; trang được trình duyệt tải sẵn khi chưa ai mở.',
            'Lượt xem bắt đầu từ 0 khi tin, bài được đăng tại đây và được cộng dồn mỗi giây. Không ai nhập, sửa hay giảm được; cơ sở dữ liệu chỉ nhận thêm. Khi máy chủ dừng đột ngột, mất nhiều nhất số lượt của 2 giây cuối.',
            'Lượt xem tin, bài chuyển từ cổng cũ ghi riêng là “lượt xem tại cổng cũ”, không cộng vào lượt xem tại đây.',
          ],
        },
        {
          id: 'truc-tuyen',
          title: 'Người đang trực tuyến',
          paragraphs: [
            'Là số người đọc khác nhau đã mở ít nhất một trang trong 5 phút gần nhất, trên tất cả máy chủ, cập nhật mỗi 5 giây. Số hiển thị ít nhất là 1: người đang đọc trang.',
          ],
        },
        {
          id: 'phan-biet',
          title: 'Phân biệt người đọc mà không biết là ai',
          paragraphs: [
            'Không dùng cookie. Địa chỉ mạng, tên trình duyệt và ngôn ngữ được trộn với một chuỗi ngẫu nhiên rồi băm một chiều; chỉ kết quả băm được giữ, nhiều nhất 30 phút. Chuỗi ngẫu nhiên đổi mỗi ngày và bị xóa khi hết ngày, nên không thể dò lại ai đã đọc gì. Địa chỉ mạng không ghi ở đâu.',
            'Hai người dùng chung đường truyền, cùng loại trình duyệt và ngôn ngữ được tính là một người; một người đọc qua nửa đêm được tính lại từ đầu. Số liệu vì vậy gần đúng và nghiêng về phía thấp.',
            'Mỗi ngày, mỗi tin, bài chỉ còn lại các con số: bao nhiêu lượt, đến từ nhóm trang nào, trên điện thoại, máy tính bảng hay máy tính. Không ghi quốc gia, không ghi từng người.',
          ],
        },
      ],
      en: [
        {
          id: 'luot-xem',
          title: 'Views',
          paragraphs: [
            'A view is one reader opening one story. The same reader opening it again within 30 minutes adds nothing, also when several servers share the work.',
            'Not counted: staff who are signed in; programs that are on the list, open more than 60 pages a minute, read robots.txt, or open more than 5 pages without ever fetching a page’s look as browsers do; pages that a browser fetches before anybody opens them.',
            'Counting starts from 0 when the story is published here and is added up every second. Nobody can type in, change or lower it; the database only lets counts grow. A server that stops suddenly loses at most the last 2 seconds.',
            'Views of stories that came from an older portal stand apart as “views on the old portal” and are not added.',
          ],
        },
        {
          id: 'truc-tuyen',
          title: 'People online',
          paragraphs: [
            'The number of different readers who opened at least one page in the last 5 minutes, on all servers, refreshed every 5 seconds. It is never below 1: whoever reads the page.',
          ],
        },
        {
          id: 'phan-biet',
          title: 'Telling readers apart without knowing them',
          paragraphs: [
            'There is no cookie. Network address, browser and languages are mixed with a random text and hashed; only the hash is kept, for 30 minutes at most. The random text changes every day and is deleted at its end, so nobody can find out who read what. Addresses are written nowhere.',
            'Two people behind one connection with the same browser and languages are one reader; whoever reads across midnight is counted anew. The figures are therefore close, and rather too low.',
            'What stays of a day and a story are numbers: how many views, from which group of sites, on a phone, tablet or computer. No country, no person.',
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
