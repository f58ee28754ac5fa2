import { textsOf } from '../platform/i18n.ts'

export const searchTexts = textsOf({
  title: { vi: 'Tìm kiếm', en: 'Search' },
  label: { vi: 'Tìm tin bài, kế hoạch, nhiệm vụ, đơn vị', en: 'Search stories, plans, tasks and agencies' },
  hint: { vi: 'Không cần gõ dấu.', en: 'Accents are not needed.' },
  search: { vi: 'Tìm', en: 'Search' },
  understood: {
    vi: (words: string) => `Đang tìm “${words}”.`,
    en: (words: string) => `Searching for “${words}”.`,
  },
  nothing: {
    vi: (query: string) =>
      `Không thấy nội dung nào có đủ các từ “${query}”. Bớt từ hoặc kiểm tra lại chính tả.`,
    en: (query: string) => `Nothing has all the words of “${query}”. Use fewer words or check the spelling.`,
  },
  count: {
    vi: (stories: number, plans: number, agencies: number) =>
      `Tìm thấy ${stories} tin, bài; ${plans} kế hoạch, nhiệm vụ; ${agencies} đơn vị.`,
    en: (stories: number, plans: number, agencies: number) =>
      `Found: ${stories} stories, ${plans} plans and tasks, ${agencies} agencies.`,
  },
  stories: { vi: 'Tin, bài', en: 'Stories' },
  plans: { vi: 'Kế hoạch, nhiệm vụ', en: 'Plans and tasks' },
  agencies: { vi: 'Đơn vị', en: 'Agencies' },
  inFile: { vi: (name: string) => `có trong tệp ${name}`, en: (name: string) => `in the file ${name}` },
})
