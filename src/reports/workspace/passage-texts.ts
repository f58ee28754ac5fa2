import { textsOf } from '../../platform/i18n.ts'

/** The page where a passage is written. */
export const passageTexts = textsOf({
  title: { vi: 'Sửa đoạn', en: 'Edit a passage' },
  titleOpen: { vi: 'Viết đoạn nhận định', en: 'Write what asks for judgement' },
  lead: {
    vi: 'Sửa lời tùy ý. Con số giữ bằng tên trong ngoặc nhọn nên luôn là số đang đếm.',
    en: 'Change the words as you like. Numbers keep their names in braces and so stay what is counted.',
  },
  field: { vi: 'Nội dung', en: 'Text' },
  save: { vi: 'Lưu đoạn', en: 'Save the passage' },
  saved: { vi: 'Đã lưu đoạn.', en: 'The passage is saved.' },
  restore: { vi: 'Trở về câu tự soạn', en: 'Back to the generated sentence' },
  restored: { vi: 'Đoạn trở về câu tự soạn.', en: 'The generated sentence is back.' },
  generated: { vi: 'Câu tự soạn', en: 'Generated sentence' },
  now: { vi: 'Đang in trong báo cáo', en: 'As it stands in the report' },
  figures: { vi: 'Số liệu có thể dùng', en: 'Figures to use' },
  name: { vi: 'Tên', en: 'Name' },
  value: { vi: 'Hiện nay', en: 'Now' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  asked: { vi: 'Cần nêu', en: 'Asked for' },
  back: { vi: 'Về báo cáo', en: 'Back to the report' },
  writtenBy: {
    vi: (name: string, moment: string) => `${name} sửa lúc ${moment}`,
    en: (name: string, moment: string) => `Edited by ${name} at ${moment}`,
  },
})
