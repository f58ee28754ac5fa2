import { formatMoment } from '../../platform/dates.ts'
import type { HistoryLine } from '../../platform/history.ts'
import { type Lang, type Text, textsOf } from '../../platform/i18n.ts'
import type { Happening, IconName } from '../../platform/ui/index.ts'

const words = textsOf({
  'story.started': { vi: 'Tạo bài', en: 'Started' },
  'story.submitted': { vi: 'Gửi duyệt', en: 'Submitted' },
  'story.taken-back': { vi: 'Lấy lại để sửa', en: 'Taken back' },
  'story.returned': { vi: 'Trả lại', en: 'Returned' },
  'story.approved': { vi: 'Duyệt', en: 'Approved' },
  'story.scheduled': { vi: 'Hẹn giờ đăng', en: 'Scheduled' },
  'story.unscheduled': { vi: 'Bỏ hẹn giờ', en: 'Taken off the schedule' },
  'story.published': { vi: 'Đăng', en: 'Published' },
  'story.forced': { vi: 'Đăng khẩn cấp', en: 'Published in an emergency' },
  'story.ratified': { vi: 'Duyệt lại bài đăng khẩn cấp', en: 'Approved after the emergency' },
  'story.failed': { vi: 'Không đăng được', en: 'Could not go out' },
  'story.withdrawn': { vi: 'Gỡ bài', en: 'Withdrawn' },
  'story.unpublished': { vi: 'Bỏ đăng do nhầm', en: 'Taken back as a mistake' },
  'story.corrected': { vi: 'Đăng bản đính chính', en: 'Correction published' },
  'story.correction-started': { vi: 'Mở bản đính chính', en: 'Correction opened' },
  'story.translation-started': { vi: 'Mở bản dịch', en: 'Translation opened' },
  'story.restored': { vi: 'Khôi phục phiên bản cũ', en: 'Earlier version restored' },
  'story.discarded': { vi: 'Bỏ bản nháp', en: 'Draft discarded' },
  'story.facts-changed': { vi: 'Sửa thông tin của bài', en: 'Facts changed' },
  'story.document-changed': {
    vi: 'Sửa thông tin văn bản đang đăng, chờ người thứ hai xem',
    en: 'Document changed while it is out, to be looked at by another',
  },
  'story.document-confirmed': { vi: 'Xác nhận thông tin văn bản', en: 'Document looked at by another' },
  'story.proposed': { vi: 'Đề nghị đưa vào danh sách của tỉnh', en: 'Put forward for the province’s lists' },
  'story.accepted': { vi: 'Đưa vào danh sách của tỉnh', en: 'Taken into the province’s lists' },
  'story.declined': { vi: 'Để lại ở chuyên mục đơn vị', en: 'Left in the agency’s section' },
  'story.reviewed': { vi: 'Rà soát, bài còn đúng', en: 'Looked at again: it still holds' },
  'story.commented': { vi: 'Góp ý', en: 'Commented' },
  'story.guest-invited': { vi: 'Mời góp ý qua liên kết', en: 'Invited a guest' },
  'story.guest-commented': { vi: 'Góp ý qua liên kết', en: 'A guest commented' },
  'story.guest-link-ended': { vi: 'Kết thúc liên kết góp ý', en: 'Guest link ended' },
  'story.files-attached': { vi: 'Đính kèm tệp', en: 'Files attached' },
  'story.file-replaced': { vi: 'Thay tệp đính kèm', en: 'File replaced' },
  'story.file-removed': { vi: 'Bỏ tệp đính kèm', en: 'File removed' },
  'story.file-named': { vi: 'Đổi tên tệp đính kèm', en: 'File renamed' },
  'story.link-left': { vi: 'Để nguyên liên kết hỏng', en: 'Broken link left as it is' },
  other: { vi: 'Cập nhật', en: 'Updated' },
})

const icons: Readonly<Record<string, IconName>> = {
  'story.submitted': 'send',
  'story.returned': 'undo-2',
  'story.taken-back': 'undo-2',
  'story.approved': 'check',
  'story.ratified': 'check',
  'story.scheduled': 'calendar-clock',
  'story.published': 'globe',
  'story.forced': 'triangle-alert',
  'story.failed': 'circle-alert',
  'story.withdrawn': 'ban',
  'story.unpublished': 'eye-off',
  'story.translation-started': 'languages',
  'story.restored': 'history',
  'story.discarded': 'trash-2',
}

/** A line of a story's history as its desk tells it; `of` names the edition when it is another than the one shown. */
export function happeningOf(line: HistoryLine, lang: Lang, of: string): Happening {
  const { actorName, at, detail } = line
  const waits = line.action === 'story.facts-changed' && detail.waits === true
  const action = waits ? 'story.document-changed' : line.action
  const what: Text = Object.hasOwn(words, action) ? words[action as keyof typeof words] : words.other
  const said = (key: string) => (typeof detail[key] === 'string' ? detail[key] : undefined)
  const moment = action === 'story.scheduled' ? said('moment') : undefined
  return {
    icon:
      icons[action] ?? (action.includes('comment') || action.includes('guest') ? 'message-square' : 'pencil'),
    what: [what[lang], moment, of].filter(Boolean).join(', '),
    who: actorName,
    when: formatMoment(at),
    datetime: at,
    reason: said('reason'),
  }
}
