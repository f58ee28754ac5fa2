/** Verbs after which a name has ended: "… Sở Nội vụ | tham mưu UBND tỉnh". Written small, as in running text. */
export const dutyVerbs = [
  'tuyên truyền',
  'phối hợp',
  'tổ chức',
  'tham mưu',
  'xây dựng',
  'thực hiện',
  'hướng dẫn',
  'tổng hợp',
  'dự thảo',
  'báo cáo',
  'chủ trì',
  'triển khai',
  'ban hành',
  'đăng',
  'phát',
  'biên soạn',
  'theo dõi',
  'kiểm tra',
  'chịu trách nhiệm',
  'chỉ đạo',
  'đôn đốc',
  'rà soát',
  'có trách nhiệm',
  'cung cấp',
  'gửi',
  'mở',
  'duy trì',
  'tiếp nhận',
  'lồng ghép',
  'phụ trách',
  'định kỳ',
  'công khai',
  'niêm yết',
  'in',
  'treo',
  'lập',
  'vận động',
  'thông tin',
  'giúp',
  'bảo đảm',
  'đảm bảo',
  'đề xuất',
  'cập nhật',
  'sản xuất',
  'viết',
  'quán triệt',
  'phổ biến',
  'đẩy mạnh',
  'tăng cường',
  'nâng cao',
  'làm',
  'là',
  'căn cứ',
  'trên cơ sở',
  'bố trí',
  'thẩm định',
  'xem xét',
  'khảo sát',
  'đánh giá',
  'giám sát',
  'tập huấn',
  'chuẩn bị',
  'hoàn thành',
  'được',
  'để',
  'khi',
  'trước',
  'trong',
  'hằng',
  'hàng',
  'thường xuyên',
] as const

/** Labels of single facts in prose: "Chủ trì: …", "Thời gian: …". Keys. */
export const factLabels: readonly { readonly field: FactField; readonly wording: string }[] = [
  {
    field: 'both',
    wording: '(?:co quan |don vi )?chu tri(?: va|,| -|/) *(?:co quan |don vi )?phoi hop(?: thuc hien)?',
  },
  {
    field: 'lead',
    wording:
      '(?:(?:co quan|don vi|nguoi|bo phan|to chuc)(?:,? (?:co quan|don vi))? )?(?:chu tri|phu trach|dau moi|chiu trach nhiem(?: chinh)?)(?: thuc hien| tham muu)?|(?:co quan|don vi|nguoi)(?:,? don vi)? thuc hien|phan cong(?: thuc hien)?|giao',
  },
  {
    field: 'coordinating',
    wording: '(?:(?:cac )?(?:co quan|don vi)(?:,? (?:co quan|don vi))? )?phoi hop(?: thuc hien)?',
  },
  {
    field: 'timing',
    wording:
      'thoi gian(?: thuc hien| hoan thanh| to chuc)?|thoi han(?: hoan thanh)?|tien do(?: thuc hien)?|hoan thanh|han hoan thanh|ky han',
  },
  {
    field: 'product',
    wording:
      'san pham(?:,? ket qua)?(?: dau ra| du kien)?|ket qua(?: dau ra| du kien|,? san pham| can dat)?|dau ra',
  },
  {
    field: 'forms',
    wording:
      '(?:cac )?hinh thuc(?: thuc hien| tuyen truyen| to chuc)?|phuong thuc(?: thuc hien)?|kenh tuyen truyen',
  },
  {
    field: 'themes',
    wording:
      '(?:thuoc )?(?:noi dung|chu de) (?:tuyen truyen|truyen thong)|thuoc (?:noi dung|chu de|linh vuc)|chu de|linh vuc',
  },
  { field: 'content', wording: 'noi dung(?: thuc hien| cong viec)?|nhiem vu|ten nhiem vu' },
  { field: 'note', wording: 'ghi chu' },
  { field: 'other', wording: 'kinh phi|doi tuong|dia diem|so luong|nguon kinh phi' },
]

export type FactField =
  | 'lead'
  | 'coordinating'
  | 'both'
  | 'timing'
  | 'product'
  | 'forms'
  | 'content'
  | 'themes'
  | 'note'
  | 'other'

/** Papers and figures that a task leaves behind, as keys; what "có", "lập", "dự thảo" is followed by. */
export const productNouns = [
  'bien ban',
  'danh sach',
  'bao cao',
  'ban tong hop',
  'phieu',
  'hinh anh',
  'anh',
  'tai lieu',
  'so theo doi',
  'thong bao',
  'van ban',
  'to trinh',
  'ke hoach',
  'cong van',
  'ban tin',
  'chuong trinh',
  'lich',
  'bai viet',
  'video',
  'san pham',
] as const
