import { counted, formatNumber, textsOf } from '../../../platform/i18n.ts'

export const roundTexts = textsOf({
  scoring: { vi: 'Chấm điểm', en: 'Scoring' },
  results: { vi: 'Kết quả', en: 'Results' },
  provisional: { vi: 'Kết quả tạm tính', en: 'Provisional results' },
  provisionalLead: {
    vi: (final: number, all: number) =>
      `Đã chốt ${final}/${all} phiếu. Phiếu chưa chốt lấy điểm thẩm định, chưa thẩm định thì lấy điểm tự chấm. Chỉ công khai sau khi công bố.`,
    en: (final: number, all: number) =>
      `${final} of ${all} scorecards are final. Others count as appraised, or as scored by themselves. Public only once published.`,
  },
  finalLead: {
    vi: (all: number) => `Đã chốt cả ${formatNumber(all, 'vi')} phiếu.`,
    en: (all: number) => `All ${counted(all, 'scorecard')} are final.`,
  },
  simulation: { vi: 'Mô phỏng', en: 'Simulation' },
  publication: { vi: 'Chốt và công bố', en: 'Finalise and publish' },
  groups: { vi: 'Nhóm đơn vị', en: 'Groups of agencies' },
  average: { vi: 'Chỉ số trung bình', en: 'Average index' },
  highest: { vi: 'Cao nhất', en: 'Highest' },
  lowest: { vi: 'Thấp nhất', en: 'Lowest' },
  finalSheets: { vi: 'Phiếu đã chốt', en: 'Final scorecards' },
  ofAll: { vi: (all: number) => `trên ${all}`, en: (all: number) => `of ${all}` },
  distribution: { vi: 'Số đơn vị theo mức chỉ số', en: 'Agencies by index' },
  bucket: { vi: 'Mức chỉ số (%)', en: 'Index (%)' },
  count: { vi: 'Số đơn vị', en: 'Agencies' },
  recomputed: { vi: 'Tính lại từ nhật ký', en: 'Recomputed from the log' },
  recomputes: {
    vi: (count: number) => `Tính lại được: ${formatNumber(count, 'vi')} phiếu ra đúng điểm đang lưu.`,
    en: (count: number) => `${counted(count, 'scorecard')} recomputed to exactly what is stored.`,
  },
  doesNot: {
    vi: (count: number) => `${formatNumber(count, 'vi')} phiếu tính lại không ra điểm đang lưu:`,
    en: (count: number) => `${counted(count, 'scorecard')} recomputed to something else than is stored:`,
  },
  howRecomputed: {
    vi: 'Mỗi lần đổi điểm để lại một dòng không sửa được trong nhật ký. Điểm, mẫu số và chỉ số được tính lại từ các dòng đó rồi so với điểm đang lưu.',
    en: 'Every change of a point leaves a line that never changes. Points, denominator and index are made again from those lines and compared with what is stored.',
  },
  documents: { vi: 'Văn bản', en: 'Documents' },
  annex: { vi: 'Phụ lục quyết định xếp hạng', en: 'Annex of the ranking decision' },
  replies: { vi: 'Bảng tiếp thu, giải trình', en: 'Table of explanations and replies' },
  merits: { vi: 'Danh sách đề nghị khen thưởng', en: 'List proposed for commendation' },
  sheetForm: { vi: 'Phiếu chấm điểm', en: 'Scorecard' },
  years: { vi: 'So với các năm trước', en: 'Compared with earlier years' },
  sampleTag: { vi: 'Số liệu mẫu', en: 'Sample data' },
})

export const simulationTexts = textsOf({
  title: { vi: 'Mô phỏng: nếu nâng điểm', en: 'Simulation: if points were raised' },
  lead: {
    vi: 'Thử điểm khác ở một số tiêu chí để xem chỉ số, thứ hạng và xếp loại đổi thế nào. Không điểm nào bị sửa.',
    en: 'Try other points at some criteria and see what becomes of index, rank and class. No points are changed.',
  },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  choose: { vi: 'Xem đơn vị này', en: 'Show this agency' },
  now: { vi: 'Hiện nay', en: 'Now' },
  after: { vi: 'Nếu nâng', en: 'If raised' },
  rank: { vi: 'Hạng', en: 'Rank' },
  index: { vi: 'Chỉ số', en: 'Index' },
  criterion: { vi: 'Tiêu chí còn nâng được', en: 'Criteria that can be raised' },
  pointsNow: { vi: 'Điểm nay', en: 'Points now' },
  most: { vi: 'Cao nhất', en: 'Most' },
  brings: { vi: 'Nếu đạt cao nhất', en: 'If at its most' },
  bringsOf: {
    vi: (index: string, rank: number | null) => `${index}, hạng ${rank ?? '…'}`,
    en: (index: string, rank: number | null) => `${index}, rank ${rank ?? '…'}`,
  },
  tryOut: { vi: 'Điểm thử', en: 'Points to try' },
  tryLabel: {
    vi: (code: string) => `Điểm thử của ${code}`,
    en: (code: string) => `Points to try at ${code}`,
  },
  compute: { vi: 'Tính thử', en: 'Compute' },
  clear: { vi: 'Xóa điểm thử', en: 'Clear' },
  toNext: {
    vi: (points: string) => `Cần thêm ${points} điểm để lên hạng trên.`,
    en: (points: string) => `${points} more points reach the next rank.`,
  },
  isFirst: { vi: 'Không còn đơn vị nào cao hơn trong nhóm.', en: 'No agency of the group stands higher.' },
  nothing: { vi: 'Mọi tiêu chí áp dụng đã đạt điểm cao nhất.', en: 'Every criterion is at its most.' },
  wrong: {
    vi: (code: string, most: string) => `${code}: ghi điểm từ 0 đến ${most}.`,
    en: (code: string, most: string) => `${code}: give points from 0 to ${most}.`,
  },
})

export const publicationTexts = textsOf({
  title: { vi: 'Chốt và công bố kết quả', en: 'Finalise and publish' },
  steps: { vi: 'Các bước công bố', en: 'Steps to publication' },
  finalise: { vi: 'Chốt đợt', en: 'Finalise' },
  decide: { vi: 'Ghi quyết định', en: 'Enter the decision' },
  publish: { vi: 'Công bố', en: 'Publish' },
  sheetsOpen: {
    vi: (count: number) => `Còn ${count} phiếu chưa chốt điểm`,
    en: (count: number) => `${counted(count, 'scorecard')} not final yet`,
  },
  seeSheets: { vi: 'Xem các phiếu', en: 'See the scorecards' },
  blocked: { vi: 'Chưa chốt đợt được', en: 'It cannot be finalised yet' },
  finaliseLead: {
    vi: 'Thứ hạng được tính và các phiếu không sửa được nữa, trừ khi lãnh đạo mở lại.',
    en: 'Ranks are drawn and scorecards stay as they are unless the leader reopens them.',
  },
  finaliseAct: {
    vi: (count: number) => `Chốt ${count} phiếu`,
    en: (count: number) => `Finalise ${counted(count, 'scorecard')}`,
  },
  number: { vi: 'Số, ký hiệu quyết định', en: 'Number and symbol' },
  numberHelp: {
    vi: 'Ghi như trên văn bản đã ký, ví dụ 15/QĐ-UBND. Để văn thư cấp số rồi mới ghi.',
    en: 'As on the signed document, such as 15/QĐ-UBND, once the clerk has numbered it.',
  },
  day: { vi: 'Ngày ký', en: 'Day signed' },
  decideAct: { vi: 'Ghi quyết định', en: 'Enter the decision' },
  publishLead: {
    vi: 'Kết quả lên cổng công khai và dữ liệu mở, khóa theo dấu vân tay. Sau khi công bố không sửa được nữa.',
    en: 'The results go to the portal and the open data, locked by fingerprint. Published results never change.',
  },
  publishAct: {
    vi: (count: number) => `Công bố kết quả ${count} đơn vị`,
    en: (count: number) => `Publish the results of ${counted(count, 'agency', 'agencies')}`,
  },
  publishedAt: {
    vi: (moment: string) => `Đã công bố lúc ${moment}.`,
    en: (moment: string) => `Published ${moment}.`,
  },
  seePublic: { vi: 'Xem trang công khai', en: 'See the public page' },
  decided: {
    vi: (number: string, day: string) => `Quyết định số ${number} ngày ${day}`,
    en: (number: string, day: string) => `Decision ${number} of ${day}`,
  },
  saidFinalised: { vi: 'Đã chốt đợt chấm điểm.', en: 'The round is final.' },
  saidDecided: { vi: 'Đã ghi quyết định.', en: 'The decision is entered.' },
  saidPublished: { vi: 'Đã công bố kết quả.', en: 'The results are published.' },
})
