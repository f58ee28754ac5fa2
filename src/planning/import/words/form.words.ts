/** Names of forms with a comma inside that stay one form. */
export const formsWithCommas = ['tin, bài', 'hỏi, đáp'] as const

/**
 * Forms looked for in a task's own words when no column names them. The first group names an event or a medium; the
 * second only counts when nothing of the first was found. Each is the name given, and its wording as a key.
 */
export const formsInWords: readonly {
  readonly name: string
  readonly wording: string
  readonly weak?: true
}[] = [
  { name: 'hội nghị trực tuyến', wording: 'hoi nghi truc tuyen' },
  { name: 'hội nghị đối thoại', wording: 'hoi nghi doi thoai' },
  { name: 'hội nghị', wording: 'hoi nghi' },
  { name: 'hội thảo', wording: 'hoi thao' },
  { name: 'tọa đàm', wording: 'toa dam' },
  { name: 'tập huấn', wording: 'tap huan|lop boi duong' },
  { name: 'hội thi', wording: 'hoi thi' },
  { name: 'cuộc thi trực tuyến', wording: 'cuoc thi truc tuyen|thi truc tuyen' },
  { name: 'cuộc thi', wording: 'cuoc thi' },
  { name: 'đối thoại', wording: 'doi thoai' },
  { name: 'sinh hoạt chuyên đề', wording: 'sinh hoat chuyen de' },
  { name: 'nói chuyện chuyên đề', wording: 'noi chuyen chuyen de' },
  { name: 'tuyên truyền miệng', wording: 'tuyen truyen mieng' },
  { name: 'diễn đàn', wording: 'dien dan' },
  { name: 'lễ phát động', wording: 'le phat dong' },
  { name: 'ngày hội', wording: 'ngay hoi' },
  { name: 'tiểu phẩm', wording: 'tieu pham' },
  { name: 'xe loa', wording: 'xe loa' },
  { name: 'podcast', wording: 'podcast' },
  { name: 'livestream', wording: 'livestream' },
  { name: 'fanpage', wording: 'fanpage' },
  { name: 'LED', wording: 'led' },
  { name: 'họp thôn', wording: 'hop thon' },
  { name: 'họp khu phố', wording: 'hop khu pho' },
  { name: 'họp tổ dân phố', wording: 'hop to dan pho' },
  { name: 'họp giao ban', wording: 'hop giao ban' },
  { name: 'họp báo', wording: 'hop bao' },
  { name: 'hướng dẫn trực tiếp', wording: 'huong dan truc tiep' },
  { name: 'niêm yết', wording: 'niem yet' },
  { name: 'mã QR', wording: 'ma qr' },
  { name: 'loa truyền thanh', wording: 'loa truyen thanh|he thong truyen thanh|dai truyen thanh' },
  { name: 'truyền hình', wording: '(?<!phat thanh va |phat thanh - |phat thanh, |dai )truyen hinh' },
  { name: 'phát thanh', wording: 'phat thanh(?! va truyen hinh| - truyen hinh|, truyen hinh)' },
  { name: 'băng rôn', wording: 'bang ron' },
  { name: 'pa nô', wording: 'pa ?-?no' },
  { name: 'áp phích', wording: 'ap phich' },
  { name: 'khẩu hiệu', wording: 'khau hieu' },
  { name: 'tờ rơi', wording: 'to roi' },
  { name: 'tờ gấp', wording: 'to gap' },
  { name: 'sổ tay', wording: 'so tay' },
  { name: 'infographic', wording: 'infographic' },
  { name: 'video clip', wording: 'video clip' },
  { name: 'video', wording: 'video|clip' },
  { name: 'phóng sự', wording: 'phong su' },
  { name: 'chuyên mục', wording: 'chuyen muc' },
  { name: 'chuyên trang', wording: 'chuyen trang' },
  { name: 'tin, bài', wording: 'tin, bai|tin bai' },
  { name: 'trang thông tin điện tử', wording: 'trang thong tin dien tu' },
  { name: 'cổng thông tin điện tử', wording: 'cong thong tin dien tu' },
  { name: 'Zalo', wording: 'zalo' },
  { name: 'Facebook', wording: 'facebook' },
  { name: 'mạng xã hội', wording: 'mang xa hoi' },
  { name: 'sân khấu hóa', wording: 'san khau hoa' },
  { name: 'kiểm tra trực tiếp', wording: 'kiem tra truc tiep' },
  { name: 'bản tin', wording: 'ban tin', weak: true },
  {
    name: 'văn bản',
    wording: 'bao cao|cong van|bang van ban|ban hanh van ban|to trinh|ban hanh ke hoach|xay dung ke hoach',
    weak: true,
  },
]
