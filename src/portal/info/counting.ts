import type { InfoPage } from './info-page.ts'

/** How every public number comes about. */
export const counting = {
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
      {
        id: 'tien-do',
        title: 'Tiến độ kế hoạch',
        paragraphs: [
          'Một việc là một nhiệm vụ của kế hoạch giao cho một đơn vị, một kỳ. Việc đã làm là việc có ít nhất một hoạt động được ghi kèm tài liệu kiểm chứng; việc đã xác minh là việc mà cơ quan khác đã kiểm tra hoạt động ấy.',
          'Việc quá hạn là việc chưa có hoạt động nào khi hạn đã qua, tính theo ngày làm việc. Không ai nhập các con số này; mở từng nhiệm vụ trên trang kế hoạch thấy những dòng đã đếm.',
        ],
      },
      {
        id: 'van-ban',
        title: 'Hiệu lực văn bản',
        paragraphs: [
          '“Còn hiệu lực”, “Chưa có hiệu lực” và “Hết hiệu lực” được tính từ ngày ghi trong danh mục so với hôm nay. Văn bản không ghi ngày có hiệu lực thì tính từ ngày ban hành.',
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
      {
        id: 'tien-do',
        title: 'Progress of plans',
        paragraphs: [
          'An assignment is a task of the plan that one agency owes once. It is done when an activity with evidence was logged for it, and verified when another body has checked that activity.',
          'It is late when no activity was logged by its due day, counted in working days. Nobody types these figures in; each task on the plan’s page opens to what was counted.',
        ],
      },
      {
        id: 'van-ban',
        title: 'Whether a document is in effect',
        paragraphs: [
          'It follows from the days in the register and today. A document without a day of effect holds from the day it was issued.',
        ],
      },
    ],
  },
} satisfies InfoPage
