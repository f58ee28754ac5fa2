import { textsOf } from '../../../platform/i18n.ts'

export const parameterTexts = textsOf({
  title: { vi: 'Tham số của năm yêu cầu', en: 'Parameters of the five qualities' },
  lead: {
    vi: (code: string) => `Kế hoạch ${code}. Thay đổi có hiệu lực từ hôm nay; dòng cũ được giữ lại.`,
    en: (code: string) => `Plan ${code}. A change holds from today on; earlier rows are kept.`,
  },
  set: { vi: 'Đặt tham số', en: 'Set a parameter' },
  parameter: { vi: 'Tham số', en: 'Parameter' },
  about: { vi: 'Áp dụng cho', en: 'For' },
  value: { vi: 'Giá trị', en: 'Value' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  basisHelp: { vi: 'Văn bản hoặc lý do của giá trị này.', en: 'The document or reason of this value.' },
  basisMissing: { vi: 'Ghi căn cứ của giá trị', en: 'State the basis of the value' },
  valueMissing: { vi: 'Nhập giá trị', en: 'Enter a value' },
  submit: { vi: 'Đặt từ hôm nay', en: 'Set from today' },
  all: { vi: 'Các dòng đang giữ', en: 'All rows' },
  allLead: {
    vi: 'Dòng của kế hoạch đứng trước dòng chung; dòng hẹp đứng trước dòng rộng; dòng mới đứng trước dòng cũ.',
    en: 'A plan’s row goes before one of all plans, a narrow one before a wide one, a newer before an older.',
  },
  of: { vi: 'Của', en: 'Of' },
  ofAll: { vi: 'mọi kế hoạch', en: 'all plans' },
  ofPlan: { vi: 'kế hoạch này', en: 'this plan' },
  from: { vi: 'Từ ngày', en: 'From' },
  by: { vi: 'Người đặt', en: 'Set by' },
  saved: { vi: 'Đã đặt tham số từ hôm nay.', en: 'The parameter is set from today on.' },
  everything: { vi: 'Tất cả', en: 'Everything' },
  plan: { vi: 'Toàn kế hoạch', en: 'The plan as one' },
  eachTheme: { vi: 'Mỗi nội dung', en: 'Every theme' },
  eachArea: { vi: 'Mỗi địa bàn', en: 'Every area' },
  theme: { vi: (n: number) => `Nội dung ${n}`, en: (n: number) => `Theme ${n}` },
})
