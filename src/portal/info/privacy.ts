import type { Place } from '../place.ts'
import type { InfoPage } from './info-page.ts'

const keeperVi = ({ keeper }: Place) => keeper?.vi ?? 'Cơ quan quản lý trang'
const keeperEn = ({ keeper }: Place) => keeper?.en ?? 'the agency that keeps the site'

/** What is kept of readers and of staff, and what is not. */
export const privacy = {
  title: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Privacy' },
  parts: {
    vi: [
      {
        id: 'nguoi-doc',
        title: 'Người đọc',
        paragraphs: [
          'Đọc trang không cần tài khoản. Hệ thống không đặt cookie theo dõi, không tải gì từ máy chủ khác, không gửi dữ liệu cho bên thứ ba.',
          'Cookie của người đọc chỉ nhớ lựa chọn nền, độ tương phản và cỡ chữ trên máy của người đọc.',
          'Địa chỉ mạng chỉ dùng trong bộ nhớ để đếm lượt xem và chống gửi dồn dập, không ghi vào cơ sở dữ liệu hay nhật ký. Cách đếm nêu ở trang “Cách đếm lượt xem”.',
          'Ý kiến “Thông tin này có ích không?” không kèm tên hay địa chỉ; xin không viết thông tin cá nhân vào ô ý kiến.',
        ],
      },
      {
        id: 'can-bo',
        title: 'Cán bộ',
        paragraphs: [
          'Hệ thống lưu họ tên, thư điện tử, vai trò và phiên đăng nhập để phân quyền và ghi nhật ký công việc. Ảnh minh chứng được bỏ vị trí chụp ở bản hiển thị.',
        ],
      },
      {
        id: 'quyen',
        title: 'Quyền của ông/bà',
        paragraphs: [
          (place) =>
            `Ông/bà có quyền biết dữ liệu nào về mình đang được giữ, yêu cầu sửa hoặc xóa. Gửi yêu cầu đến ${keeperVi(place)} qua các kênh ở trang “Kênh chính thức”.`,
        ],
      },
    ],
    en: [
      {
        id: 'nguoi-doc',
        title: 'Readers',
        paragraphs: [
          'Reading needs no account. There are no tracking cookies, nothing is loaded from other servers and nothing is sent to third parties.',
          'The only cookies keep your display choices on your device.',
          'Network addresses are used in memory only, to count views and to slow down floods; they are written nowhere.',
          'What you answer to “Was this useful?” carries no name and no address; please write no personal data there.',
        ],
      },
      {
        id: 'can-bo',
        title: 'Staff',
        paragraphs: [
          'Name, e-mail, roles and sessions are kept for access and for the record of work. The position is removed from evidence photos that are shown.',
        ],
      },
      {
        id: 'quyen',
        title: 'Your rights',
        paragraphs: [
          (place) =>
            `You may ask what is kept about you, and have it corrected or erased. Write to ${keeperEn(place)} through one of the official channels.`,
        ],
      },
    ],
  },
} satisfies InfoPage
