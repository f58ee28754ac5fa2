import type { HistoryLine } from '../../platform/history.ts'
import type { Lang, Text } from '../../platform/i18n.ts'

const said: Readonly<Record<string, Text>> = {
  'front.story-pinned': { vi: 'Ghim tin', en: 'Pinned' },
  'front.story-unpinned': { vi: 'Gỡ ghim', en: 'Unpinned' },
  'front.pin-moved': { vi: 'Đổi thứ tự tin ghim', en: 'Moved a pinned story' },
  'front.block-moved': { vi: 'Đổi thứ tự mục', en: 'Moved a part' },
  'front.arranged': { vi: 'Sắp xếp ban đầu', en: 'Arranged at first' },
  'front.counts-set': { vi: 'Đổi số dòng', en: 'Changed the counts' },
}

/** A line of the front page's history in the reader's words: what was done, and to what. */
export function historyWords({ action, detail }: HistoryLine, lang: Lang, nameOf: (key: string) => string) {
  const what = said[action]?.[lang] ?? action
  if (typeof detail.title === 'string') return `${what}: ${detail.title}`
  if (typeof detail.key === 'string') return `${what}: ${nameOf(detail.key)}`
  const counts = Object.entries((detail.counts as Record<string, number> | undefined) ?? {})
  return counts.length > 0 ? `${what}: ${counts.map(([key, n]) => `${nameOf(key)} ${n}`).join(', ')}` : what
}
