import { counted, textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  title: { vi: 'Điều hành', en: 'Steering' },
  sentence: {
    vi: (late: number, onTime: number) => `${late} đơn vị đang chậm, ${onTime} đơn vị kịp tiến độ`,
    en: (late: number, onTime: number) => `${counted(late, 'agency', 'agencies')} late, ${onTime} on time`,
  },
  nobodyLate: {
    vi: (all: number) => `Không đơn vị nào chậm, ${all} đơn vị kịp tiến độ`,
    en: (all: number) => `Nobody is late, all ${all} agencies are on time`,
  },
  eyebrow: {
    vi: (day: string, code: string) => `${day}. Kế hoạch ${code}`,
    en: (day: string, code: string) => `${day}. Plan ${code}`,
  },
  remindAll: {
    vi: (n: number) => `Nhắc ${n} đơn vị chưa nhắc`,
    en: (n: number) => `Remind ${counted(n, 'agency', 'agencies')} not yet reminded`,
  },
  remind: { vi: 'Nhắc', en: 'Remind' },
  remindAgency: { vi: (name: string) => `Nhắc ${name}`, en: (name: string) => `Remind ${name}` },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undoFor: {
    vi: (name: string) => `Thu hồi thư nhắc ${name}`,
    en: (name: string) => `Take back the reminder to ${name}`,
  },
  remindedToday: {
    vi: (time: string, times: number) => `Đã nhắc ${time} hôm nay${times > 1 ? `, ${times} lần` : ''}`,
    en: (time: string, times: number) => `Reminded today at ${time}${times > 1 ? `, ${times} times` : ''}`,
  },
  remindedBefore: {
    vi: (times: number, day: string) => `${times} lần, cuối ${day}`,
    en: (times: number, day: string) => `${counted(times, 'time')}, last ${day}`,
  },
  lateMost: { vi: 'Chậm nhiều nhất', en: 'Latest' },
  lateLead: {
    vi: 'Tính theo ngày làm việc của việc quá hạn lâu nhất.',
    en: 'By the working days of the oldest late work.',
  },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  agencyAndWork: { vi: 'Đơn vị, việc chậm nhất', en: 'Agency and its oldest work' },
  days: { vi: 'Ngày làm việc', en: 'Working days' },
  dueOn: { vi: 'Hạn', en: 'Due' },
  works: {
    vi: (n: number) => (n > 1 ? `và ${n - 1} việc khác` : ''),
    en: (n: number) => (n > 1 ? `and ${n - 1} more` : ''),
  },
  moreLate: { vi: (n: number) => `${n} đơn vị chậm khác`, en: (n: number) => `${n} more late agencies` },
  provinceLevel: { vi: 'cấp tỉnh', en: 'provincial' },
  counting: {
    vi: (escalate: number) =>
      `Đã trừ ngày nghỉ lễ, tết. Quá hạn ${escalate} ngày làm việc thì tự động báo thủ trưởng đơn vị hoặc cấp trên.`,
    en: (escalate: number) =>
      `Holidays are left out. After ${escalate} working days the head is told automatically.`,
  },
  provisional: {
    vi: (year: number) => `Lịch nghỉ năm ${year} là tạm tính, chờ thông báo chính thức.`,
    en: (year: number) => `The holidays of ${year} are provisional until they are announced.`,
  },
  areas: {
    vi: (n: number) => `${n} xã, phường, thị trấn`,
    en: (n: number) => `${n} communes, wards and towns`,
  },
  lateTiles: { vi: (n: number) => `Quá hạn: ${n}`, en: (n: number) => `Late: ${n}` },
  soonTiles: {
    vi: (n: number, days: number) => `Đến hạn trong ${days} ngày làm việc: ${n}`,
    en: (n: number, days: number) => `Due within ${counted(days, 'working day')}: ${n}`,
  },
  okTiles: { vi: (n: number) => `Kịp: ${n}`, en: (n: number) => `On time: ${n}` },
  tileLate: {
    vi: (name: string, n: number) => `${name}: quá hạn ${n} ngày làm việc`,
    en: (name: string, n: number) => `${name}: late by ${counted(n, 'working day')}`,
  },
  tileSoon: {
    vi: (name: string, n: number) => `${name}: ${n} việc sắp đến hạn`,
    en: (name: string, n: number) => `${name}: ${n} due soon`,
  },
  tileOk: { vi: (name: string) => `${name}: kịp tiến độ`, en: (name: string) => `${name}: on time` },
  tileNote: {
    vi: 'Mỗi ô là một đơn vị, xếp theo vị trí tương đối. Số trong ô đỏ là số ngày làm việc chậm.',
    en: 'One tile an agency, where it lies. The number is working days late.',
  },
  asTable: { vi: 'Xem dạng bảng', en: 'As a table' },
  others: {
    vi: (n: number) => `${n} cơ quan cấp tỉnh, cấp huyện`,
    en: (n: number) => `${n} provincial and district agencies`,
  },
  othersOnTime: { vi: (n: number) => `${n} kịp tiến độ`, en: (n: number) => `${n} on time` },
  othersLate: { vi: (n: number) => `${n} quá hạn: `, en: (n: number) => `${n} late: ` },
  qualities: { vi: 'Năm yêu cầu', en: 'The five qualities' },
  allQualities: { vi: 'Xem từng đơn vị', en: 'Each agency' },
  gaps: { vi: 'Khoảng trống lớn nhất', en: 'The biggest gaps' },
  gapTheme: {
    vi: (missing: number, all: number) => `${missing} trên ${all} ô bắt buộc chưa có hoạt động đã xác minh`,
    en: (missing: number, all: number) => `${missing} of ${all} required cells without a verified activity`,
  },
  gapOccasion: {
    vi: (days: number) => `Chưa có truyền thông sau ${days} ngày làm việc`,
    en: (days: number) => `Not communicated after ${counted(days, 'working day')}`,
  },
  noGaps: { vi: 'Không có khoảng trống.', en: 'No gaps.' },
  reminded: {
    vi: (n: number, tooSoon: number, unreachable: number) =>
      [
        n > 0 && `Đã nhắc ${n} đơn vị. Thư gửi đi sau 5 phút, có thể hoàn tác trước lúc đó.`,
        tooSoon > 0 && `${tooSoon} đơn vị đã được nhắc, chưa nhắc lại.`,
        unreachable > 0 && `${unreachable} đơn vị chưa có người nhận thư.`,
        n + tooSoon + unreachable === 0 && 'Không có đơn vị nào chậm để nhắc.',
      ]
        .filter(Boolean)
        .join(' '),
    en: (n: number, tooSoon: number, unreachable: number) =>
      [
        n > 0 &&
          `${counted(n, 'agency', 'agencies')} reminded. The mails leave in 5 minutes; until then you may undo.`,
        tooSoon > 0 && `${tooSoon} reminded before, not again yet.`,
        unreachable > 0 && `${unreachable} with nobody to mail.`,
        n + tooSoon + unreachable === 0 && 'Nobody is late.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  undone: { vi: 'Đã thu hồi thư nhắc.', en: 'The reminder was taken back.' },
})
