import type { ClauseMark } from '../plan-document.ts'

/** What a section is about, told by its heading (as a key). The first wording that fits counts. */
export type SectionKind = ClauseMark | 'purpose' | 'audience' | 'funding' | 'organisation' | 'general_goal'

export const sectionWordings: readonly { readonly kind: SectionKind; readonly wording: RegExp }[] = [
  { kind: 'general_goal', wording: /^muc (?:tieu|dich) (?:chung|tong quat|tong the)/ },
  { kind: 'funding', wording: /^(?:nguon )?kinh phi(?! va)|du toan/ },
  {
    kind: 'organisation',
    wording:
      /to chuc (?:thuc hien|trien khai)|trach nhiem|phan cong (?:thuc hien|nhiem vu$)|^phan cong$|dieu khoan thi hanh/,
  },
  {
    kind: 'task',
    wording:
      /nhiem vu|cong viec|(?:noi dung|cac) hoat dong|hoat dong (?:cu the|trong tam|chu yeu|tuyen truyen)|noi dung (?:thuc hien|trien khai|cong viec|ke hoach)|ke hoach (?:cu the|chi tiet)|giai phap|tien do thuc hien|viec can lam|phan cong/,
  },
  { kind: 'goal', wording: /muc tieu|chi tieu|ket qua can dat/ },
  { kind: 'requirement', wording: /yeu cau/ },
  { kind: 'purpose', wording: /muc dich|quan diem|pham vi/ },
  { kind: 'audience', wording: /doi tuong/ },
  { kind: 'form', wording: /hinh thuc|phuong thuc|kenh (?:thong tin|truyen thong|tuyen truyen)|cach thuc/ },
  { kind: 'theme', wording: /noi dung|chu de/ },
  { kind: 'funding', wording: /kinh phi/ },
]

/** Kinds that one heading may name together: "MỤC TIÊU, YÊU CẦU, ĐỐI TƯỢNG". */
export const combinable: readonly SectionKind[] = [
  'goal',
  'requirement',
  'purpose',
  'audience',
  'form',
  'theme',
  'task',
  'organisation',
  'funding',
]

/** Kinds of documents, as keys; a title line is one of them alone. */
export const documentTypes: Readonly<Record<string, string>> = {
  'ke hoach': 'Kế hoạch',
  'chuong trinh': 'Chương trình',
  'quyet dinh': 'Quyết định',
  'de an': 'Đề án',
  'chi thi': 'Chỉ thị',
  'huong dan': 'Hướng dẫn',
  'thong bao': 'Thông báo',
  'phuong an': 'Phương án',
  'nghi quyet': 'Nghị quyết',
  'du an': 'Dự án',
  'chuong trinh hanh dong': 'Chương trình hành động',
  'to trinh': 'Tờ trình',
  'bao cao': 'Báo cáo',
}
