/** What a column of an annex holds. 'other' is recognised but not part of a task (money, place, audience). */
export type ColumnKind =
  | 'number'
  | 'content'
  | 'forms'
  | 'product'
  | 'lead'
  | 'coordinating'
  | 'lead_and_coordinating'
  | 'timing'
  | 'from'
  | 'to'
  | 'note'
  | 'themes'
  | 'group'
  | 'detail'
  | 'other'

/** Headings of columns as keys; the first wording that fits counts. Two-level headings are read as "upper lower". */
export const columnWordings: readonly { readonly kind: ColumnKind; readonly wording: RegExp }[] = [
  { kind: 'number', wording: /^(?:t ?t|s\.? ?t\.? ?t\.?|so t ?t|so thu tu|#|no\.?)$/ },
  {
    kind: 'other',
    wording:
      /kinh phi|nguon (?:luc|von)|du toan|dia diem|dia ban|doi tuong|so luong|don vi tinh|^dvt$|can cu|co so phap ly|muc do|diem/,
  },
  { kind: 'note', wording: /ghi chu|luu y/ },
  {
    kind: 'lead_and_coordinating',
    wording: /chu tri.{0,30}phoi hop|(?:co quan|don vi|phan cong).{0,12}thuc hien.{0,12}phoi hop/,
  },
  { kind: 'coordinating', wording: /phoi hop|tham gia|cung thuc hien/ },
  {
    kind: 'from',
    wording: /(?:thoi gian|tien do|thoi han).*(?:bat dau|khoi dau|tu ngay)|^bat dau$|ngay bat dau|^tu ngay$/,
  },
  {
    kind: 'to',
    wording: /(?:thoi gian|tien do|thoi han).*(?:ket thuc|den ngay)|^ket thuc$|ngay ket thuc|^den ngay$/,
  },
  {
    kind: 'timing',
    wording:
      /thoi gian|tien do|thoi han|thoi diem|^hoan thanh|(?:ngay|moc) (?:hoan thanh|thoi gian)|lich (?:thuc hien|trien khai|phat)|^han |^ky han|lo trinh|tan suat|dinh ky/,
  },
  { kind: 'product', wording: /san pham|ket qua|dau ra|san luong|tai lieu kiem chung|minh chung/ },
  {
    kind: 'forms',
    wording:
      /hinh thuc|phuong thuc|cach thuc|kenh (?:tuyen truyen|truyen thong|thong tin)|^kenh$|loai hinh|phuong tien/,
  },
  {
    kind: 'lead',
    wording:
      /chu tri|phu trach|chiu trach nhiem|dau moi|(?:co quan|don vi|nguoi|bo phan|ca nhan|to chuc).*(?:thuc hien|trien khai|duoc giao|tham muu|tong hop)|^(?:phan cong|co quan|don vi|nguoi|trach nhiem)(?: thuc hien)?$|phan cong|^thuc hien$|giao (?:nhiem vu|viec)? ?cho|duoc giao/,
  },
  {
    kind: 'themes',
    wording:
      /^(?:thuoc |lien quan )?(?:chu de|noi dung) ?(?:so|tuyen truyen so|trong tam so|theo muc.*)$|^(?:chu de|linh vuc)(?: tuyen truyen| cchc| cai cach hanh chinh)?$|^thuoc (?:noi dung|chu de|linh vuc)/,
  },
  {
    kind: 'detail',
    wording:
      /noi dung (?:cu the|chi tiet|cong viec|thuc hien|chu yeu)|hoat dong cu the|cong viec cu the|nhiem vu cu the|mo ta/,
  },
  {
    kind: 'content',
    wording: /nhiem vu|noi dung|hoat dong|cong viec|viec lam|dau viec|giai phap|^ten |viec can|muc tieu/,
  },
]
