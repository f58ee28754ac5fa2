import { counted, textsOf } from '../../platform/i18n.ts'

/** The pages on what was logged: list, one activity, the queue of verification. */
export const activityTexts = textsOf({
  listTitle: { vi: 'Hoạt động', en: 'Activities' },
  listOwnLead: {
    vi: 'Những gì đơn vị đã làm và minh chứng kèm theo.',
    en: 'What the agency has done, with its evidence.',
  },
  listAllLead: {
    vi: 'Hoạt động của các đơn vị thuộc chương trình.',
    en: 'Activities of the agencies in the programme.',
  },
  caption: { vi: 'Hoạt động, mới nhất trước', en: 'Activities, newest first' },
  day: { vi: 'Ngày thực hiện', en: 'Done on' },
  activity: { vi: 'Hoạt động', en: 'Activity' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  form: { vi: 'Hình thức', en: 'Form' },
  state: { vi: 'Trạng thái', en: 'State' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  allStates: { vi: 'Mọi trạng thái, trừ đã hủy', en: 'Any state but cancelled' },
  allForms: { vi: 'Mọi hình thức', en: 'Any form' },
  allAgencies: { vi: 'Mọi đơn vị', en: 'Any agency' },
  logged: { vi: 'Chờ xác minh', en: 'Waiting to be verified' },
  verified: { vi: 'Đã xác minh', en: 'Verified' },
  returned: { vi: 'Trả lại', en: 'Sent back' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  none: { vi: 'Chưa có hoạt động nào', en: 'No activities yet' },
  noneHelp: {
    vi: 'Hoạt động xuất hiện ở đây ngay sau khi ghi.',
    en: 'An activity appears here as soon as it is logged.',
  },
  log: { vi: 'Ghi hoạt động', en: 'Log activity' },
  older: { vi: 'Hoạt động cũ hơn', en: 'Older activities' },
  newest: { vi: 'Về mới nhất', en: 'Back to the newest' },
  toQueue: {
    vi: (count: string) => `Xác minh ${count} hoạt động đang chờ`,
    en: (count: string) => `Verify ${count} waiting`,
  },
  evidenceCount: {
    vi: (files: number, links: number) =>
      [files ? `${files} tệp` : '', links ? `${links} đường dẫn` : ''].filter(Boolean).join(', ') ||
      'chưa có',
    en: (files: number, links: number) =>
      [files ? counted(files, 'file') : '', links ? counted(links, 'link') : ''].filter(Boolean).join(', ') ||
      'none',
  },
  amend: { vi: 'Sửa', en: 'Amend' },
  complete: { vi: 'Bổ sung và gửi lại', en: 'Complete and send again' },
  sample: { vi: 'Dữ liệu mẫu', en: 'Sample data' },
  themes: { vi: 'Nội dung', en: 'Themes' },
  audiences: { vi: 'Đối tượng', en: 'Audiences' },
  areas: { vi: 'Địa bàn', en: 'Areas' },
  place: { vi: 'Nơi thực hiện', en: 'Place' },
  when: { vi: 'Thời gian', en: 'When' },
  times: { vi: 'Số lần', en: 'Times' },
  reach: { vi: 'Lượt tiếp cận', en: 'People reached' },
  countedUntil: { vi: (when: string) => `đến ${when}`, en: (when: string) => `until ${when}` },
  reachKind: { vi: 'Đếm gì', en: 'What was counted' },
  languages: { vi: 'Ngôn ngữ', en: 'Languages' },
  programmes: { vi: 'Chương trình lồng ghép', en: 'Programmes' },
  cost: { vi: 'Kinh phí', en: 'Cost' },
  details: { vi: 'Diễn giải', en: 'Details' },
  loggedBy: { vi: 'Người ghi', en: 'Logged by' },
  verification: { vi: 'Xác minh', en: 'Verification' },
  bySample: { vi: (id: number) => `Theo mẫu số ${id}`, en: (id: number) => `By sample ${id}` },
  selfLogged: { vi: 'Tự ghi khi đăng tin', en: 'Logged itself when the story was published' },
  readStory: { vi: 'Xem tin', en: 'Read the story' },
  usualAudience: { vi: 'mặc định theo loại tin', en: 'as usual for this kind of story' },
  work: { vi: 'Việc được báo cáo', en: 'Work it reports' },
  noWork: {
    vi: 'Hoạt động này chưa gắn vào việc nào của đơn vị.',
    en: 'This activity does not serve any work of the agency yet.',
  },
  noEvidence: { vi: 'Chưa có minh chứng', en: 'No evidence yet' },
  noEvidenceHelp: {
    vi: 'Bổ sung ảnh, tệp hoặc đường dẫn để hoạt động được xác minh.',
    en: 'Add pictures, files or links so that it can be verified.',
  },
  pictureOf: { vi: (name: string) => `Ảnh minh chứng ${name}`, en: (name: string) => `Picture ${name}` },
  takenAt: {
    vi: (when: string) => `Chụp ${when}, theo máy ảnh`,
    en: (when: string) => `Taken ${when}, says the camera`,
  },
  usedAlso: {
    vi: (where: string) => `Tệp này đã được dùng ở ${where}`,
    en: (where: string) => `This file is also used in ${where}`,
  },
  usedMore: {
    vi: (count: number) => `và ${count} hoạt động khác`,
    en: (count: number) => `and ${count} more`,
  },
  useOf: {
    vi: (agency: string, day: string) => `${agency}, ${day}`,
    en: (agency: string, day: string) => `${agency}, ${day}`,
  },
  history: { vi: 'Nhật ký', en: 'History' },
  historyLogged: { vi: 'Ghi hoạt động', en: 'Logged' },
  historyAmended: { vi: 'Sửa hoạt động', en: 'Amended' },
  historyVerified: { vi: 'Xác minh', en: 'Verified' },
  historyBySample: {
    vi: (id: number) => `Xác minh theo mẫu số ${id}`,
    en: (id: number) => `Verified by sample ${id}`,
  },
  historyReturned: { vi: 'Trả lại', en: 'Sent back' },
  historyReopened: { vi: 'Mở lại', en: 'Opened again' },
  historyCancelled: { vi: 'Hủy hoạt động', en: 'Cancelled' },
  historySelfLogged: { vi: 'Tự ghi khi đăng tin', en: 'Logged itself when the story was published' },
  historySourceChanged: {
    vi: 'Tin đã thay đổi sau khi xác minh, hoạt động giữ nguyên',
    en: 'The story changed after the verification; the activity stays as it is',
  },
  historyRestored: { vi: 'Khôi phục hoạt động', en: 'Restored' },
  changed: { vi: (fields: string) => `Thay đổi: ${fields}`, en: (fields: string) => `Changed: ${fields}` },
  changedFrom: { vi: 'Trước', en: 'Before' },
  changedTo: { vi: 'Sau', en: 'After' },
  evidenceAdded: { vi: 'Thêm minh chứng', en: 'Evidence added' },
  evidenceTaken: { vi: 'Bỏ minh chứng', en: 'Evidence taken off' },
  nothing: { vi: '(trống)', en: '(empty)' },
  returnedBecause: { vi: 'Lý do trả lại', en: 'Why it was sent back' },
  cancelledBecause: { vi: 'Lý do hủy', en: 'Why it was cancelled' },
  cancel: { vi: 'Hủy hoạt động', en: 'Cancel' },
  reopen: { vi: 'Mở lại', en: 'Open again' },
})

/** Taking an activity back, or its verification. */
export const lifeTexts = textsOf({
  cancelTitle: { vi: 'Hủy hoạt động', en: 'Cancel an activity' },
  cancelLead: {
    vi: 'Hoạt động đã hủy vẫn đọc được cùng lý do, không tính vào số liệu nào. Việc không còn hoạt động nào báo cáo sẽ quay về danh sách cần làm.',
    en: 'A cancelled activity can still be read with its reason and counts in no figure. Work that no other activity reports is to be done again.',
  },
  cancelReason: { vi: 'Lý do hủy', en: 'Why it is cancelled' },
  cancelHelp: {
    vi: 'Ví dụ: ghi trùng với hoạt động khác, buổi tuyên truyền không diễn ra.',
    en: 'For example: logged twice, or it did not take place.',
  },
  cancel: { vi: 'Hủy hoạt động', en: 'Cancel the activity' },
  cancelled: { vi: 'Đã hủy hoạt động.', en: 'The activity is cancelled.' },
  reopenTitle: { vi: 'Mở lại hoạt động đã xác minh', en: 'Open a verified activity again' },
  reopenLead: {
    vi: 'Hoạt động trở về đơn vị để bổ sung và không còn tính là đã xác minh. Việc không còn hoạt động nào khác xác minh cũng trở về đơn vị.',
    en: 'The activity goes back to the agency and no longer counts as verified. Work that no other verified activity proves goes back too.',
  },
  reopenReason: { vi: 'Lý do mở lại', en: 'Why it is opened again' },
  reopenHelp: { vi: 'Nêu điều cần bổ sung hoặc sửa.', en: 'Say what is to be added or mended.' },
  reopen: { vi: 'Mở lại và trả về đơn vị', en: 'Open again and send back' },
  reopened: { vi: 'Đã mở lại hoạt động và trả về đơn vị.', en: 'The activity is open again and went back.' },
  keep: { vi: 'Giữ nguyên', en: 'Leave it as it is' },
})

/** Deciding on what an agency logged. */
export const judgeTexts = textsOf({
  title: { vi: 'Xác minh hoạt động', en: 'Verify activities' },
  waiting: {
    vi: (count: string) => `${count} hoạt động chờ xác minh, ghi sớm nhất trước.`,
    en: (count: string) => `${count} activities wait, the earliest first.`,
  },
  nothing: { vi: 'Không còn hoạt động chờ xác minh', en: 'Nothing waits to be verified' },
  nothingHelp: {
    vi: 'Hoạt động mới của các đơn vị xuất hiện ở đây ngay sau khi ghi.',
    en: 'What agencies log appears here at once.',
  },
  fromStart: { vi: 'Xem lại từ đầu', en: 'Begin again' },
  decide: { vi: 'Quyết định', en: 'Decide' },
  decideHelp: {
    vi: 'Đối chiếu minh chứng với nội dung đã ghi. Sau khi xác minh, hoạt động không sửa được nữa.',
    en: 'Compare the evidence with what was logged. Once verified it can no longer be amended.',
  },
  verify: { vi: 'Xác minh', en: 'Verify' },
  sendBack: { vi: 'Trả lại đơn vị', en: 'Send back' },
  reason: { vi: 'Lý do trả lại', en: 'Why it goes back' },
  reasonHelp: { vi: 'Nêu điều cần bổ sung hoặc sửa.', en: 'Say what is to be added or mended.' },
  later: { vi: 'Để sau', en: 'Later' },
  next: { vi: 'Tiếp theo', en: 'Next' },
  own: {
    vi: 'Ông/bà đã ghi hoạt động này nên người khác xác minh.',
    en: 'You logged this activity, so somebody else verifies it.',
  },
  verified: { vi: 'Đã xác minh hoạt động.', en: 'The activity is verified.' },
  returned: { vi: 'Đã trả lại hoạt động cho đơn vị.', en: 'The activity went back to the agency.' },
})
