import type { BookCell, BookSheet } from './book.ts'

/** The sheet that says how the table is filled in. */
export const guideSheet = (agencyName: string): BookSheet => ({
  name: 'Hướng dẫn',
  columns: [{ width: 26 }, { width: 100 }],
  rows: [
    [{ value: 'Ghi nhiều hoạt động bằng bảng tính', look: 'title' }],
    ['Đơn vị', agencyName],
    [],
    ...lines.map(([what, how]): BookCell[] => [{ value: what, look: 'soft' }, how]),
  ],
})

const lines = [
  ['Điền ở đâu', 'Trang “Hoạt động”, mỗi dòng một hoạt động, từ dưới dòng ví dụ. Dòng ví dụ không được ghi.'],
  ['Cột bắt buộc', 'Ngày, Hình thức, Đã làm gì, Nội dung, Đối tượng. Cột khác có thể để trống.'],
  ['Mã dòng', 'Không bắt buộc. Mã do đơn vị tự đặt, mỗi dòng một mã, để nhận ra hoạt động khi gửi lại bảng.'],
  ['Ngày', 'Ngày/tháng/năm, ví dụ 14/09/2023. “Đến ngày” chỉ điền khi hoạt động kéo dài nhiều ngày.'],
  [
    'Chọn trong danh sách',
    'Tên ở trang “Danh mục”. Ghi không dấu hoặc phần đầu của tên cũng được hiểu khi không nhầm với tên khác.',
  ],
  [
    'Nhiều mục trong một ô',
    'Cách nhau bằng dấu chấm phẩy (;) hoặc xuống dòng (Alt + Enter): Nội dung, Đối tượng, Địa bàn, Ngôn ngữ, Chương trình, Việc được giao.',
  ],
  ['Địa bàn', 'Để trống là địa bàn của đơn vị.'],
  ['Số người/lượt', 'Có số thì chọn “Cách đếm”. “Loại” để trống thì hiểu theo hình thức.'],
  ['Việc được giao', 'Số của việc, ví dụ #123. Việc được gắn chuyển sang đã báo cáo ngay khi ghi.'],
  [
    'Đường dẫn minh chứng',
    'Bắt đầu bằng https://, nhiều đường dẫn thì mỗi dòng một đường dẫn. Ảnh và tệp thêm sau, trên trang của hoạt động.',
  ],
  [
    'Gửi',
    'Ở mục Ghi hoạt động, chọn “Ghi bằng bảng tính”. Còn dòng cần sửa thì chưa dòng nào được ghi; gửi lại bảng đã gửi thì không ghi thêm.',
  ],
] as const
