import { counted, textsOf } from '../../platform/i18n.ts'

/** A unit's own score sheet: the table and what is around it. */
export const sheetTexts = textsOf({
  title: {
    vi: (agency: string) => `Phiếu chấm điểm: ${agency}`,
    en: (agency: string) => `Scorecard: ${agency}`,
  },
  scoring: { vi: 'Chấm điểm', en: 'Scoring' },
  steps: { vi: 'Các bước của phiếu', en: 'Steps of the scorecard' },
  self: { vi: 'Tự chấm', en: 'Self-score' },
  appraisal: { vi: 'Thẩm định', en: 'Appraisal' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  decision: { vi: 'Chốt điểm', en: 'Final' },
  doneOn: { vi: (day: string) => `xong ${day}`, en: (day: string) => `done ${day}` },
  until: { vi: (day: string) => `hạn ${day}`, en: (day: string) => `due ${day}` },
  workingDays: {
    vi: (days: number) => `${days} ngày làm việc từ khi có kết quả thẩm định`,
    en: (days: number) => `${counted(days, 'working day')} from the appraisal on`,
  },
  table: { vi: 'Bảng điểm theo tiêu chí', en: 'Points by criterion' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  proposed: { vi: 'Đề xuất', en: 'Proposed' },
  final: { vi: 'Chốt', en: 'Final' },
  state: { vi: 'Tình trạng, tài liệu', en: 'State, evidence' },
  sum: {
    vi: (points: string, maximum: string) => `${points} trên ${maximum} điểm`,
    en: (points: string, maximum: string) => `${points} of ${maximum} points`,
  },
  sumOnly: { vi: (points: string) => `${points} điểm`, en: (points: string) => `${points} points` },
  sumNone: {
    vi: (maximum: string) => `tối đa ${maximum} điểm`,
    en: (maximum: string) => `at most ${maximum} points`,
  },
  waiting: {
    vi: (count: number) => `${count} tiêu chí đang chờ`,
    en: (count: number) => `${counted(count, 'criterion', 'criteria')} waiting`,
  },
  notDecided: { vi: 'chưa chốt', en: 'not final' },
  none: { vi: 'chưa có', en: 'none yet' },
  byOthers: { vi: 'nơi khác chấm', en: 'scored by others' },
  notApplicable: { vi: 'Không áp dụng, trừ khỏi mẫu số', en: 'Not applicable, out of the denominator' },
  grounds: { vi: 'Căn cứ', en: 'Grounds' },
  confirm: { vi: 'Chờ xác nhận', en: 'To confirm' },
  needsPoints: { vi: 'Cần chấm', en: 'Needs points' },
  needsProof: { vi: 'Cần kiểm chứng', en: 'Needs proof' },
  scored: { vi: 'Đã chấm', en: 'Scored' },
  files: {
    vi: (count: number) => `${count} tài liệu`,
    en: (count: number) => counted(count, 'piece of evidence', 'pieces of evidence'),
  },
  counted: { vi: 'Số liệu Loa đếm', en: 'Counted by Loa' },
  index: { vi: 'Chỉ số', en: 'Index' },
  indexSoFar: { vi: 'Chỉ số tạm tính', en: 'Index so far' },
  selfPoints: { vi: 'Điểm tự chấm', en: 'Self-score' },
  appraisedPoints: { vi: 'Điểm thẩm định', en: 'Appraised points' },
  finalPoints: { vi: 'Điểm chốt', en: 'Final points' },
  applicable: { vi: 'Điểm tối đa áp dụng', en: 'Applicable maximum' },
  applicableSum: {
    vi: (whole: string, less: string) => `${whole} trừ ${less} không áp dụng`,
    en: (whole: string, less: string) => `${whole} less ${less} not applicable`,
  },
  ownOf: {
    vi: (maximum: string) => `trên ${maximum} phần đơn vị tự chấm`,
    en: (maximum: string) => `of ${maximum} that the agency scores itself`,
  },
  doneRows: { vi: 'Tiêu chí đã chấm', en: 'Criteria scored' },
  ofRows: { vi: (total: number) => `trên ${total}`, en: (total: number) => `of ${total}` },
  rank: { vi: 'Thứ hạng', en: 'Rank' },
  tied: { vi: 'đồng hạng', en: 'tied' },
  scoreGroup: {
    vi: (count: number) => `Chấm cả nhóm (${count})`,
    en: (count: number) => `Score the group (${count})`,
  },
  groupLead: {
    vi: 'Chấm các tiêu chí còn lại của nhóm trong một lần lưu. Ô để trống được bỏ qua.',
    en: 'Score what is left of the group and save once. What is left empty is passed over.',
  },
  groupDone: {
    vi: 'Nhóm này không còn tiêu chí nào cần chấm.',
    en: 'Nothing of this group is left to score.',
  },
  toSheet: { vi: 'Về phiếu chấm điểm', en: 'Back to the scorecard' },
  saveGroup: { vi: 'Lưu cả nhóm', en: 'Save the group' },
  saidGroup: {
    vi: (count: number) => `Đã lưu ${count} tiêu chí.`,
    en: (count: number) => `${counted(count, 'criterion', 'criteria')} saved.`,
  },
  onlyLeft: { vi: (count: number) => `Còn lại (${count})`, en: (count: number) => `Left (${count})` },
  whole: { vi: 'Toàn bộ phiếu', en: 'The whole scorecard' },
  left: { vi: 'Việc còn lại', en: 'What is left' },
  leftConfirm: {
    vi: (count: number) => `${count} tiêu chí có điểm đề xuất từ số liệu, chờ xác nhận.`,
    en: (count: number) =>
      `${counted(count, 'criterion', 'criteria')} with a proposal from facts to confirm.`,
  },
  leftPerson: {
    vi: (count: number) => `${count} tiêu chí cần ông/bà chấm hoặc bổ sung kiểm chứng.`,
    en: (count: number) => `${counted(count, 'criterion', 'criteria')} need you to give points or proof.`,
  },
  leftNothing: {
    vi: 'Mọi tiêu chí đã có điểm và kiểm chứng. Phiếu sẵn sàng để trình.',
    en: 'Every criterion has points and proof. The scorecard is ready to hand over.',
  },
  confirmAll: {
    vi: (count: number) => `Xác nhận cả ${count} điểm đề xuất`,
    en: (count: number) => `Confirm all ${count} proposals`,
  },
  confirmGroup: {
    vi: (count: number) => `Xác nhận cả nhóm (${count})`,
    en: (count: number) => `Confirm the group (${count})`,
  },
  toNext: { vi: 'Chấm tiêu chí tiếp theo', en: 'Score the next criterion' },
  refresh: { vi: 'Tính lại từ số liệu mới nhất', en: 'Count again from the latest figures' },
  submit: { vi: 'Trình thủ trưởng', en: 'Hand to the head' },
  submitBlocked: {
    vi: (count: number) => `Còn ${count} tiêu chí chưa xong.`,
    en: (count: number) => `${counted(count, 'criterion', 'criteria')} still open.`,
  },
  waitsHead: { vi: 'Phiếu chờ ông/bà ký', en: 'The scorecard waits for your signature' },
  submittedBy: {
    vi: (who: string, when: string) => `${who} trình lúc ${when}.`,
    en: (who: string, when: string) => `Handed over by ${who} at ${when}.`,
  },
  signNote: {
    vi: 'Khi ký, điểm, giải thích và tài liệu kiểm chứng được khóa theo dấu vân tay và chuyển sang thẩm định.',
    en: 'With the signature points, notes and evidence are locked by their fingerprint and go to appraisal.',
  },
  sign: { vi: 'Ký phiếu tự chấm', en: 'Sign the self-score' },
  giveBack: { vi: 'Trả lại đơn vị', en: 'Give back' },
  reason: { vi: 'Lý do', en: 'Reason' },
  backReasonHelp: {
    vi: 'Người chấm đọc được lý do này.',
    en: 'Whoever scored it reads this reason.',
  },
  reopen: { vi: 'Mở lại phiếu cho cấp dưới', en: 'Open the scorecard again below' },
  reopenSelf: { vi: 'Trả về tự chấm', en: 'Back to the self-score' },
  reopenAppraisal: { vi: 'Trả về thẩm định', en: 'Back to appraisal' },
  reopenDecision: { vi: 'Mở lại để chốt', en: 'Back to the decision' },
  signedBy: {
    vi: (who: string, when: string, print: string) => `${who} ký lúc ${when}. Dấu vân tay: ${print}.`,
    en: (who: string, when: string, print: string) => `Signed by ${who} at ${when}. Fingerprint: ${print}.`,
  },
  unsigned: {
    vi: (until: string) =>
      `Quá hạn tự chấm ngày ${until}, phiếu được chuyển thẩm định khi thủ trưởng chưa ký. Tiêu chí chưa chấm tính 0 điểm.`,
    en: (until: string) =>
      `The self-score was due on ${until}; the scorecard was moved on unsigned. Criteria without points count 0.`,
  },
  chooseOne: {
    vi: 'Chọn một tiêu chí trong bảng để xem cách tính và tài liệu kiểm chứng.',
    en: 'Choose a criterion in the table to see its rule and evidence.',
  },
  moves: { vi: 'Nhật ký phiếu', en: 'What happened' },
  saidConfirmed: {
    vi: (count: number) => `Đã xác nhận ${count} tiêu chí.`,
    en: (count: number) => `${counted(count, 'criterion', 'criteria')} confirmed.`,
  },
  saidNothing: { vi: 'Không còn điểm đề xuất nào chờ xác nhận.', en: 'No proposal is left to confirm.' },
  saidSaved: { vi: 'Đã lưu điểm.', en: 'Points saved.' },
  saidSavedNext: {
    vi: (code: string) => `Đã lưu điểm ${code}. Đây là tiêu chí tiếp theo cần ông/bà.`,
    en: (code: string) => `Points of ${code} saved. This is the next one that needs you.`,
  },
  saidRefreshed: {
    vi: (count: number) => (count === 0 ? 'Số liệu không thay đổi.' : `${count} điểm đề xuất đã thay đổi.`),
    en: (count: number) => (count === 0 ? 'The figures are the same.' : `${count} proposals have changed.`),
  },
  saidSubmitted: { vi: 'Đã trình thủ trưởng.', en: 'Handed to the head.' },
  saidSigned: {
    vi: 'Đã ký. Phiếu đã khóa và chuyển thẩm định.',
    en: 'Signed. The scorecard is locked and under appraisal.',
  },
  saidBack: { vi: 'Đã trả lại phiếu.', en: 'The scorecard was sent back.' },
  saidNotApplicable: { vi: 'Đã ghi không áp dụng.', en: 'Marked as not applicable.' },
  saidApplies: { vi: 'Tiêu chí áp dụng trở lại.', en: 'The criterion applies again.' },
})

/** The panel of one criterion. */
export const panelTexts = textsOf({
  panel: { vi: 'Tiêu chí đang xem', en: 'The criterion' },
  howCounted: { vi: 'Cách tính.', en: 'How it is counted.' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  proposal: { vi: 'Đề xuất từ số liệu', en: 'Proposed from facts' },
  noProposal: {
    vi: 'Loa chưa có số liệu cho tiêu chí này; ông/bà chấm.',
    en: 'Loa has no figures for it; you give the points.',
  },
  rowsOf: { vi: 'Xem các dòng được tính', en: 'See the rows that count' },
  newProposal: {
    vi: (points: string) => `Số liệu mới cho ${points} điểm, khác điểm đã chấm.`,
    en: (points: string) => `The latest figures give ${points}, other than what was scored.`,
  },
  confirm: {
    vi: (points: string) => `Xác nhận ${points} điểm`,
    en: (points: string) => `Confirm ${points} points`,
  },
  points: { vi: 'Điểm tự chấm', en: 'Your points' },
  pointsHint: { vi: (most: string) => `từ 0 đến ${most}`, en: (most: string) => `from 0 to ${most}` },
  checks: { vi: 'Nội dung đã đạt', en: 'What is met' },
  note: { vi: 'Giải thích', en: 'Explanation' },
  noteHelp: {
    vi: 'Bắt buộc khi không có tài liệu kiểm chứng.',
    en: 'Needed where there is no evidence.',
  },
  proofs: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  noProofs: { vi: 'Chưa có tài liệu kiểm chứng.', en: 'No evidence yet.' },
  drop: { vi: 'Bỏ tài liệu đã thêm', en: 'Take evidence away' },
  activities: { vi: 'Thêm hoạt động của đơn vị', en: 'Add your activities' },
  activitiesHelp: {
    vi: 'Hoạt động trong kỳ chấm điểm, gần nội dung tiêu chí nhất xếp trước.',
    en: 'Activities of the days of the round, those nearest to the criterion first.',
  },
  moreActivities: { vi: 'Hoạt động khác', en: 'Other activities' },
  verified: { vi: 'đã xác minh', en: 'verified' },
  addFile: { vi: 'Thêm tệp', en: 'Add files' },
  takePhoto: { vi: 'Chụp ảnh', en: 'Take a photo' },
  link: { vi: 'Đường dẫn', en: 'Link' },
  linkHelp: { vi: 'Bắt đầu bằng https://', en: 'Beginning with https://' },
  save: { vi: 'Lưu điểm', en: 'Save points' },
  notApplicable: { vi: 'Không áp dụng với đơn vị', en: 'Does not apply to us' },
  whyNot: { vi: 'Căn cứ không áp dụng', en: 'Why it does not apply' },
  whyNotHelp: {
    vi: 'Điểm tối đa của tiêu chí được trừ khỏi mẫu số. Tổ thẩm định xem căn cứ này.',
    en: 'Its maximum leaves the denominator. Appraisers read this.',
  },
  markNotApplicable: { vi: 'Ghi không áp dụng', en: 'Mark as not applicable' },
  appliesAgain: { vi: 'Chuyển về có áp dụng', en: 'It does apply' },
  selfScored: { vi: 'Tự chấm', en: 'Self-score' },
  byOthers: {
    vi: 'Điểm của tiêu chí này do cơ quan chủ trì lĩnh vực hoặc kết quả khảo sát cho.',
    en: 'The points of this criterion come from the body that holds the figures, or from a survey.',
  },
  previous: { vi: 'Tiêu chí trước', en: 'Previous' },
  next: { vi: 'Tiêu chí sau', en: 'Next' },
  backToTable: { vi: 'Về bảng điểm', en: 'Back to the table' },
})
