import { textsOf } from '../platform/i18n.ts'

export const aboutTexts = textsOf({
  title: { vi: 'Giới thiệu', en: 'About this portal' },
  home: { vi: 'Trang chủ', en: 'Home' },
  lead: {
    vi: (province = '') =>
      `Cổng thông tin, tuyên truyền cải cách hành chính ${province}`
        .trimEnd()
        .concat(': việc gì được giao, đã làm đến đâu, ai cũng xem được.'),
    en: (province = '') =>
      `How ${province || 'the province'} communicates its administrative reform: what was planned, what was done, and how anyone can check it.`,
  },
  who: { vi: 'Ai quản lý', en: 'Who keeps it' },
  keptBy: {
    vi: (keeper: string) =>
      `${keeper} quản lý trang này. Tin, bài do các đơn vị viết và được người thứ hai duyệt trước khi đăng.`,
    en: (keeper: string) =>
      `It is kept by ${keeper}. Agencies write the stories, and a second person approves each before it comes out.`,
  },
  whatIsHere: { vi: 'Trên cổng có gì', en: 'What is here' },
  inEnglish: { vi: 'Nội dung tiếng Anh', en: 'What exists in English' },
  inEnglishNote: {
    vi: 'Menu, tiêu đề mục, số liệu và các trang giải thích có tiếng Anh. Tin, bài và văn bản bằng tiếng Việt, trừ những bài dưới đây.',
    en: 'Menus, headings, figures and the pages that explain the site are in English. Stories and documents are in Vietnamese, except those below. Official documents are never translated here: the Vietnamese text is the valid one.',
  },
  noneInEnglish: { vi: 'Chưa có bài nào bằng tiếng Anh.', en: 'No story is in English yet.' },
  englishStories: { vi: 'Bài bằng tiếng Anh', en: 'Stories in English' },
  news: { vi: 'Tin, bài, thông báo, hỏi đáp, hướng dẫn', en: 'Stories, notices, answers and guides' },
  plans: { vi: 'Kế hoạch và tiến độ từng nhiệm vụ', en: 'Plans and the progress of each task' },
  documents: { vi: 'Văn bản, tìm được chữ trong tệp', en: 'Documents, searchable inside their files' },
  calendar: { vi: 'Lịch sự kiện', en: 'Calendar of events' },
  agencies: { vi: 'Cơ quan, đơn vị', en: 'Agencies' },
  openData: { vi: 'Dữ liệu mở', en: 'Open data' },
  channels: { vi: 'Kênh chính thức', en: 'Official channels' },
})
