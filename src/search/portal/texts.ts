import { counted, formatNumber, type Lang, textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  title: { vi: 'Tìm kiếm', en: 'Search' },
  titleOf: { vi: (query: string) => `Tìm “${query}”`, en: (query: string) => `Search for “${query}”` },
  label: {
    vi: 'Tìm tin bài, văn bản, kế hoạch, nhiệm vụ, đơn vị',
    en: 'Search stories, documents, plans, tasks and agencies',
  },
  hint: {
    vi: 'Không cần gõ dấu. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ “một cửa liên thông”.',
    en: 'Accents are not needed. Quotation marks keep words together, as in “one-stop shop”.',
  },
  search: { vi: 'Tìm', en: 'Search' },
  understood: {
    vi: (words: string) => `Đã hiểu là “${words}”.`,
    en: (words: string) => `Read as “${words}”.`,
  },
  alsoMeans: {
    vi: (words: string) => `Tìm cả ${words}.`,
    en: (words: string) => `Also searching for ${words}.`,
  },
  corrected: { vi: 'Hiện kết quả cho', en: 'Showing results for' },
  exactly: {
    vi: (query: string) => `Tìm đúng “${query}”`,
    en: (query: string) => `Search only for “${query}”`,
  },
  count: {
    vi: (count: number) => `${formatNumber(count, 'vi')} kết quả`,
    en: (count: number) => counted(count, 'result'),
  },
  moreThan: {
    vi: (count: number) => `Hơn ${formatNumber(count, 'vi')} kết quả`,
    en: (count: number) => `More than ${counted(count, 'result')}`,
  },
  since: {
    vi: (day: string) =>
      `Các từ này có trong rất nhiều nội dung: kết quả và số đếm gồm những nội dung từ ngày ${day} đến nay. Thêm từ hoặc chọn bộ lọc để tìm xa hơn.`,
    en: (day: string) =>
      `These words stand in very many pages: results and counts are of what is dated ${day} or later. Add words or choose filters to search farther back.`,
  },
  results: { vi: 'Kết quả', en: 'Results' },
  sortedBy: { vi: 'Xếp theo', en: 'Sort by' },
  relevance: { vi: 'Phù hợp nhất', en: 'Relevance' },
  newest: { vi: 'Mới nhất', en: 'Newest' },
  byTitle: { vi: 'Tên A - Z', en: 'Title A-Z' },
  filters: { vi: 'Lọc kết quả', en: 'Narrow down' },
  chosen: { vi: 'Đang lọc', en: 'Narrowed to' },
  remove: { vi: (what: string) => `Bỏ lọc ${what}`, en: (what: string) => `Remove ${what}` },
  removeAll: { vi: 'Bỏ mọi bộ lọc', en: 'Remove all filters' },
  others: { vi: (count: number) => `Thêm ${count} mục`, en: (count: number) => `${count} more` },
  kind: { vi: 'Loại nội dung', en: 'Kind' },
  section: { vi: 'Chuyên mục', en: 'Section' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  theme: { vi: 'Nội dung cải cách', en: 'Reform area' },
  year: { vi: 'Năm', en: 'Year' },
  lang: { vi: 'Ngôn ngữ', en: 'Language' },
  inFile: { vi: (name: string) => `có trong tệp ${name}`, en: (name: string) => `in the file ${name}` },
  inLang: { vi: (name: string) => `bản ${name}`, en: (name: string) => `in ${name}` },
  nothing: { vi: 'Chưa thấy nội dung nào phù hợp', en: 'Nothing found' },
  nothingFor: {
    vi: (query: string) => `Không nội dung nào có đủ các từ “${query}”.`,
    en: (query: string) => `Nothing has all the words of “${query}”.`,
  },
  withoutFilters: {
    vi: 'Tìm lại không dùng bộ lọc',
    en: 'Search again without filters',
  },
  fewer: { vi: 'Bớt từ', en: 'With fewer words' },
  nearest: { vi: 'Gần nhất với các từ đã gõ', en: 'Closest to the words typed' },
  lookElsewhere: { vi: 'Xem theo loại nội dung', en: 'Browse by kind' },
  latest: { vi: 'Nội dung mới nhất', en: 'Newest' },
  tooFar: { vi: 'Danh sách kết quả không dài đến trang này.', en: 'The list does not reach this page.' },
  toFirst: { vi: 'Về trang đầu của kết quả', en: 'To the first page of results' },
})

export const kindNames = textsOf({
  story: { vi: 'Tin, bài', en: 'Story' },
  document: { vi: 'Văn bản', en: 'Document' },
  answer: { vi: 'Hỏi đáp', en: 'Answer' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
})

/** Languages by their own names on their own, by the reader's otherwise. */
export const langNames: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  cjm: { vi: 'tiếng Chăm', en: 'Cham' },
  rog: { vi: 'tiếng Raglai', en: 'Raglai' },
}
