import { formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (count: number) => formatNumber(count, 'vi')
const en = (count: number) => formatNumber(count, 'en')

/** An amended document and what it changes. */
export const amendTexts = textsOf({
  title: { vi: (code: string) => `Sửa đổi kế hoạch ${code}`, en: (code: string) => `Amend plan ${code}` },
  importTitle: { vi: 'Nhập văn bản sửa đổi', en: 'Import the amended document' },
  importLead: {
    vi: 'Chọn toàn văn kế hoạch sau khi sửa đổi. Việc đã làm được giữ nguyên; chỉ việc chưa làm và chưa đến hạn thay đổi theo văn bản mới.',
    en: 'Choose the full text of the plan as amended. What was done stays; only what is undone and still to come follows it.',
  },
  counts: {
    vi: (added: number, changed: number, removed: number, same: number) =>
      `Thêm ${vi(added)}, sửa ${vi(changed)}, bỏ ${vi(removed)}, giữ nguyên ${vi(same)} nhiệm vụ`,
    en: (added: number, changed: number, removed: number, same: number) =>
      `${en(added)} tasks added, ${en(changed)} changed, ${en(removed)} removed, ${en(same)} the same`,
  },
  effect: {
    vi: (added: number, moved: number, cancelled: number, kept: number) =>
      `Giao thêm ${vi(added)} việc, đổi hạn ${vi(moved)} việc, hủy ${vi(cancelled)} việc chưa làm, giữ nguyên ${vi(kept)} việc`,
    en: (added: number, moved: number, cancelled: number, kept: number) =>
      `${en(added)} assignments added, ${en(moved)} moved, ${en(cancelled)} undone ones cancelled, ${en(kept)} kept`,
  },
  added: { vi: 'Nhiệm vụ thêm mới', en: 'Added tasks' },
  changed: { vi: 'Nhiệm vụ sửa đổi', en: 'Changed tasks' },
  removed: { vi: 'Nhiệm vụ không còn', en: 'Removed tasks' },
  before: { vi: 'Đang thực hiện', en: 'In force' },
  after: { vi: 'Văn bản sửa đổi', en: 'As amended' },
  field: { vi: 'Phần thay đổi', en: 'What changes' },
  apply: { vi: 'Áp dụng văn bản sửa đổi', en: 'Apply the amendment' },
  applied: { vi: 'Đã áp dụng văn bản sửa đổi.', en: 'The amendment was applied.' },
  none: { vi: 'Không có', en: 'None' },
})

export const fieldNames = textsOf({
  number: { vi: 'Số thứ tự', en: 'Number' },
  content: { vi: 'Nội dung', en: 'Task' },
  forms: { vi: 'Hình thức', en: 'Forms' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  note: { vi: 'Ghi chú', en: 'Note' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  coordinating: { vi: 'Phối hợp', en: 'Co-ordinating' },
  timing: { vi: 'Thời gian', en: 'Timing' },
  themes: { vi: 'Nội dung tuyên truyền', en: 'Themes' },
})
