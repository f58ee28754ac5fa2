import { textsOf } from '../../platform/i18n.ts'

export const frontTexts = textsOf({
  pinned: { vi: 'Tin nổi bật', en: 'In focus' },
  nothing: { vi: 'Chưa có tin, bài nào.', en: 'No stories yet.' },
  all: { vi: 'Xem tất cả', en: 'See all' },
  allOf: { vi: (title: string) => `Xem tất cả: ${title}`, en: (title: string) => `See all: ${title}` },
})
