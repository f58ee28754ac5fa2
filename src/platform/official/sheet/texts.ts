import { textsOf } from '../../i18n.ts'

export const texts = textsOf({
  numberByClerk: { vi: 'văn thư cấp số', en: 'number given by the clerk' },
  dayByClerk: { vi: 'ngày ký', en: 'day of signing' },
  edit: { vi: 'Sửa đoạn', en: 'Edit passage' },
  set: { vi: 'số do người nhập đặt', en: 'set by a person' },
  differs: { vi: 'cần kiểm tra', en: 'to be checked' },
  annex: { vi: 'Phụ lục', en: 'Annex' },
})
