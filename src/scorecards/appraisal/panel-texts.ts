import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

export const panelTexts = textsOf({
  panel: { vi: 'Tiêu chí đang chọn', en: 'Chosen criterion' },
  how: { vi: 'Cách tính.', en: 'How it is made.' },
  self: { vi: 'Tự chấm', en: 'Self-score' },
  appraised: { vi: 'Thẩm định', en: 'Appraised' },
  final: { vi: 'Chốt', en: 'Final' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  notYet: { vi: 'chưa có', en: 'not yet' },
  notApplicable: { vi: 'Không áp dụng, trừ khỏi mẫu số', en: 'Not applicable, leaves the denominator' },
  exchange: { vi: 'Trao đổi về điểm của tiêu chí này', en: 'What was said about these points' },
  agreed: { vi: 'Thống nhất điểm tự chấm.', en: 'Agreed with the self-score.' },
  gave: { vi: (points: string) => `Cho ${points} điểm.`, en: (points: string) => `Gave ${points} points.` },
  saidAppraisal: { vi: 'Thẩm định', en: 'Appraisal' },
  saidExplanation: { vi: 'Giải trình của đơn vị', en: 'The agency’s explanation' },
  saidFinal: { vi: 'Chốt điểm', en: 'Final decision' },
  files: {
    vi: (count: number) => `${formatNumber(count, 'vi')} tệp`,
    en: (count: number) => counted(count, 'file'),
  },
  lockedAt: { vi: (time: string) => `khóa lúc ${time}`, en: (time: string) => `locked at ${time}` },
  selfEvidence: { vi: 'Tài liệu kiểm chứng khi tự chấm', en: 'Evidence of the self-score' },
  selfNote: { vi: 'Thuyết minh của đơn vị', en: 'The agency’s note' },
  points: { vi: 'Điểm thẩm định', en: 'Appraised points' },
  finalPoints: { vi: 'Điểm chốt', en: 'Final points' },
  range: {
    vi: (least: string, most: string) => `từ ${least} đến ${most}`,
    en: (least: string, most: string) => `${least} to ${most}`,
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHelp: {
    vi: 'Phải ghi khi điểm khác điểm tự chấm. Đơn vị đọc được lý do này.',
    en: 'Owed when the points differ from the self-score. The agency reads it.',
  },
  answerHelp: {
    vi: 'Phải ghi lý do. Đơn vị đọc được lý do này.',
    en: 'A reason is owed. The agency reads it.',
  },
  sourceHelp: {
    vi: 'Ghi nguồn số liệu, ví dụ số và ngày văn bản của cơ quan chấm.',
    en: 'Name the source, such as the letter of the body that scores.',
  },
  agree: { vi: (points: string) => `Thống nhất ${points}`, en: (points: string) => `Agree with ${points}` },
  give: { vi: 'Ghi điểm thẩm định', en: 'Give these points' },
  raise: { vi: 'Nâng lên', en: 'Raise' },
  keep: { vi: (points: string) => `Giữ ${points}`, en: (points: string) => `Keep ${points}` },
  settle: { vi: 'Chốt điểm này', en: 'Decide these points' },
  settleAs: { vi: (points: string) => `Chốt ${points}`, en: (points: string) => `Decide ${points}` },
  decideHelp: {
    vi: 'Phải ghi lý do khi điểm chốt khác điểm thẩm định.',
    en: 'A reason is owed where the final points differ from the appraised ones.',
  },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  explanationHelp: {
    vi: 'Nêu căn cứ. Tệp gửi kèm được khóa ngay khi gửi.',
    en: 'Give the grounds. Files are locked as soon as they are sent.',
  },
  addFiles: { vi: 'Tệp gửi kèm', en: 'Files' },
  addLink: { vi: 'Liên kết', en: 'Link' },
  explain: { vi: 'Gửi giải trình', en: 'Send the explanation' },
  locked: {
    vi: 'Tài liệu kiểm chứng đã khóa theo dấu vân tay tệp khi thủ trưởng ký.',
    en: 'The evidence was locked by fingerprint when the head signed.',
  },
  otherField: {
    vi: (who: string) => `Điểm của lĩnh vực này do ${who} thẩm định.`,
    en: (who: string) => `The points of this field are given by ${who}.`,
  },
  nobody: { vi: 'người chưa được phân công', en: 'somebody not named yet' },
})

export const standingTexts = textsOf({
  not_applicable: { vi: 'Không áp dụng, trừ khỏi mẫu số', en: 'Not applicable' },
  waiting: { vi: 'Chờ thẩm định', en: 'Waits for appraisal' },
  agreed: { vi: 'Thống nhất', en: 'Agreed' },
  changed: { vi: 'Chờ giải trình', en: 'Waits for explanation' },
  explained: { vi: 'Đang giải trình', en: 'Being explained' },
  answered: { vi: 'Đã trả lời giải trình', en: 'Explanation answered' },
  unexplained: { vi: 'Không giải trình', en: 'Not explained' },
  decided: { vi: 'Đã chốt', en: 'Final' },
})
