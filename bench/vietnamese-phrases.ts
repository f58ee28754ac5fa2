/** Words and phrases of administrative Vietnamese, roughly the commonest first: a generated text draws early ones most. */
export const phrases: readonly string[] = `
cải cách hành chính|thủ tục hành chính|Ủy ban nhân dân|thực hiện|cơ quan|đơn vị|và|của|các|trên địa bàn|kế hoạch|công tác
tuyên truyền|người dân|doanh nghiệp|giải quyết|hồ sơ|tổ chức|được|trong|năm|tỉnh|huyện|xã|cán bộ|công chức|viên chức
dịch vụ công|trực tuyến|ban hành|quy định|theo|tại|cho|về|là|có|với|để|nhiệm vụ|nội dung|kết quả|triển khai|đẩy mạnh
nâng cao|chất lượng|hiệu quả|đảm bảo|tăng cường|chỉ đạo|điều hành|báo cáo|Sở Nội vụ|Văn phòng|Chủ tịch|lãnh đạo
tiếp nhận|trả kết quả|bộ phận một cửa|một cửa liên thông|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|văn bản
quy phạm pháp luật|Hội đồng nhân dân|Mặt trận Tổ quốc|chính quyền|địa phương|chuyển đổi số|chính quyền điện tử|công nghệ thông tin
hệ thống|phần mềm|cơ sở dữ liệu|kết nối|chia sẻ|cấp xã|cấp huyện|cấp tỉnh|phối hợp|kiểm tra|giám sát|đánh giá|chỉ số
mức độ hài lòng|sự phục vụ|thời gian|đúng hạn|quá hạn|trước hạn|thành phần hồ sơ|phí lệ phí|thanh toán|không dùng tiền mặt
bưu chính công ích|tài khoản|định danh điện tử|căn cước công dân|cổng dịch vụ công|quốc gia|cổng thông tin điện tử|trang thông tin
đài truyền thanh|loa phát thanh|bản tin|chuyên mục|phóng sự|hội nghị|tập huấn|bồi dưỡng|đào tạo|kỹ năng|nghiệp vụ|đạo đức công vụ
kỷ luật kỷ cương|văn hóa công sở|vị trí việc làm|tinh giản biên chế|sắp xếp tổ chức bộ máy|đơn vị sự nghiệp|tự chủ tài chính
ngân sách nhà nước|tài chính công|tài sản công|đầu tư công|giải ngân|phòng chống tham nhũng|thực hành tiết kiệm|công khai minh bạch
trách nhiệm giải trình|người đứng đầu|thi đua khen thưởng|phong trào|sáng kiến|mô hình hay|cách làm mới|nhân rộng|điển hình tiên tiến
nông thôn mới|giảm nghèo bền vững|đất đai|giấy chứng nhận quyền sử dụng đất|xây dựng|cấp phép|đăng ký kinh doanh|hộ tịch|khai sinh
chứng thực|bảo hiểm y tế|bảo hiểm xã hội|giáo dục|y tế|môi trường|giao thông|du lịch|nông nghiệp|thủy sản|hợp tác xã|biển đảo
đồng bào dân tộc|tiếng Chăm|tiếng Raglai|vùng sâu vùng xa|thanh niên|phụ nữ|cựu chiến binh|nông dân|tổ công nghệ số cộng đồng
lấy ý kiến|phản ánh kiến nghị|đối thoại|đường dây nóng|hộp thư góp ý|khảo sát|phiếu hỏi|cuộc thi|tìm hiểu pháp luật|giải thưởng
sơ kết|tổng kết|giai đoạn|chương trình tổng thể|đề án|dự án|tiến độ|lộ trình|mục tiêu|chỉ tiêu|giải pháp|khó khăn|vướng mắc
nguyên nhân|hạn chế|khắc phục|bài học kinh nghiệm|đề xuất|kiến nghị|Chính phủ|Thủ tướng|Bộ Nội vụ|Bộ Tư pháp|Ninh Thuận
Phan Rang Tháp Chàm|Ninh Phước|Ninh Hải|Ninh Sơn|Bác Ái|Thuận Bắc|Thuận Nam|Phước Đại|Phước Hữu|Vĩnh Hải|Mỹ Sơn|Công Hải
quý I|quý II|quý III|quý IV|tháng 3|tháng 6|tháng 9|tháng 12|trước ngày|từ ngày|đến ngày|áp phích|pa nô|tờ rơi|băng rôn
mạng xã hội|trang fanpage|nhóm Zalo|tin nhắn|video ngắn|đồ họa thông tin|sổ tay|cẩm nang|câu hỏi thường gặp|hướng dẫn chi tiết
`
  .trim()
  .split(/[|\n]/)
  .filter(Boolean)

export const openings: readonly string[] = [
  'Kế hoạch',
  'Quyết định về việc',
  'Hội nghị',
  'Thông báo về',
  'Hướng dẫn',
  'Kết quả',
  'Tăng cường',
  'Đẩy mạnh',
  'Sơ kết',
  'Báo cáo',
  'Triển khai',
  'Phát động',
  'Tập huấn',
  'Công khai',
  'Lấy ý kiến về',
]

export const onsets = 'b c ch d đ g gi h kh l m n nh ng ph qu r s t th tr v x'.split(' ')
export const rimes =
  'a á à ả ã ạ an án àn ản ang áng àng ảng anh ánh ành ảnh ao áo ào ảo ay áy ày ây ấy ầy ăn ắn ằn ăng ắng ằng âm ấm ầm ê ế ề ên ến ền ênh ếch i í ì inh ính ình iên iến iền iêu iếu iều o ó ò on ón òn ong óng òng ô ố ồ ôn ốn ồn ông ống ồng ơ ớ ờ ơi ới ời ơn u ú ù ung úng ùng uôn uốn uồn ư ứ ừ ưng ứng ừng ương ướng ường ươi ưới ười uy úy ùy uyên uyến uyền'.split(
    ' ',
  )
