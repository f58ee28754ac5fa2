import { textsOf } from '../../platform/i18n.ts'

export const siteMapTexts = textsOf({
  title: { vi: 'Sơ đồ trang', en: 'Site map' },
  lead: { vi: 'Mọi trang của cổng, theo nhóm.', en: 'Every page of the portal, in groups.' },
  forPrograms: {
    vi: 'Bản dành cho công cụ tìm kiếm có thêm địa chỉ của từng tin, bài:',
    en: 'The map for search engines adds the address of every story:',
  },
  news: { vi: 'Tin tức', en: 'News' },
  home: { vi: 'Trang chủ', en: 'Home' },
  allNews: { vi: 'Tất cả tin tức', en: 'All news' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  questions: { vi: 'Hỏi đáp', en: 'Questions and answers' },
  guides: { vi: 'Hướng dẫn', en: 'Guides' },
  feeds: { vi: 'Nguồn tin (RSS)', en: 'Feeds (RSS)' },
  agencies: { vi: 'Cơ quan, đơn vị', en: 'Agencies' },
  findAgency: { vi: 'Tìm cơ quan, đơn vị', en: 'Find an agency' },
})
