import type { Lang, Text } from '../../platform/i18n.ts'
import type { EditionState } from '../moves.ts'
import type { EditionLang, StoryKind } from '../story.ts'

/** What the newsroom calls the kinds, languages and states. */
export const kindNames = {
  news: { vi: 'Tin, bài', en: 'News' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  document: { vi: 'Văn bản, tài liệu', en: 'Document' },
  question: { vi: 'Hỏi đáp', en: 'Question and answer' },
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  photo: { vi: 'Hình ảnh', en: 'Photographs' },
  video: { vi: 'Video', en: 'Video' },
  audio: { vi: 'Âm thanh', en: 'Audio' },
} as const satisfies Record<StoryKind, Text>

export const langNames = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  cjm: { vi: 'tiếng Chăm', en: 'Chăm' },
  rog: { vi: 'tiếng Raglai', en: 'Raglai' },
} as const satisfies Record<EditionLang, Text>

export const stateNames = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Chờ duyệt', en: 'Waiting for review' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  approved: { vi: 'Đã duyệt, chưa đăng', en: 'Approved, not out yet' },
  scheduled: { vi: 'Hẹn giờ đăng', en: 'Scheduled' },
  failed: { vi: 'Không đăng được', en: 'Could not go out' },
  published: { vi: 'Đang đăng', en: 'Published' },
  superseded: { vi: 'Đã thay bằng bản đính chính', en: 'Replaced by a correction' },
  withdrawn: { vi: 'Đã gỡ', en: 'Withdrawn' },
  unpublished: { vi: 'Đã bỏ đăng', en: 'Taken back' },
} as const satisfies Record<EditionState, Text>

/** The name of a language where a line begins with it. */
export const langTitle = (of: EditionLang, lang: Lang): string => {
  const name: string = langNames[of][lang]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
