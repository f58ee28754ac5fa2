import { textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  home: { vi: 'Trang chủ', en: 'Home' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  title: { vi: 'Năm yêu cầu chất lượng', en: 'The five qualities' },
  lead: {
    vi: 'Kịp thời, đầy đủ, thường xuyên, liên tục, đa chiều: đo từ các hoạt động đã ghi, thang 0 đến 100.',
    en: 'Timely, complete, regular, continuous, many-sided: measured from logged activities, 0 to 100.',
  },
  until: {
    vi: (moment: string) => `Số liệu đến ${moment}, cập nhật chậm nhất sau 10 phút.`,
    en: (moment: string) => `Figures until ${moment}, at most 10 minutes old.`,
  },
  more: { vi: 'Từng nội dung và cách tính', en: 'Each theme, and how it is measured' },
  byTheme: { vi: 'Từng nội dung', en: 'By theme' },
  theme: { vi: 'Nội dung', en: 'Theme' },
  how: { vi: 'Cách tính', en: 'How it is measured' },
  description: {
    vi: (code: string) => `Năm yêu cầu chất lượng của Kế hoạch ${code}, kèm tử số, mẫu số và cách tính.`,
    en: (code: string) => `The five qualities of plan ${code}, with their counts and formulas.`,
  },
})
