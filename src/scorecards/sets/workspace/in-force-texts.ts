import { counted, textsOf } from '../../../platform/i18n.ts'

export const inForceTexts = textsOf({
  title: { vi: 'Ban hành bộ tiêu chí', en: 'Put the set in force' },
  lead: {
    vi: 'Sau khi ban hành, tiêu chí và điểm tối đa không sửa được nữa; thay đổi là một phiên bản mới.',
    en: 'Once in force, criteria and maxima never change; a change is a new version.',
  },
  criteria: { vi: 'Tiêu chí được chấm', en: 'Criteria that are scored' },
  maximum: { vi: 'Tổng điểm tối đa', en: 'Sum of maxima' },
  legalBasis: { vi: 'Căn cứ', en: 'Legal basis' },
  noBasis: { vi: 'Chưa ghi căn cứ', en: 'None given yet' },
  wrong: {
    vi: (count: number) => `Còn ${count} điểm cần sửa trước khi ban hành.`,
    en: (count: number) => `${counted(count, 'thing')} must be mended first.`,
  },
  ends: {
    vi: (version: number, validity: string) =>
      `Phiên bản ${version} (${validity}) hết hiệu lực từ ngày bắt đầu áp dụng phiên bản này.`,
    en: (version: number, validity: string) =>
      `Version ${version} (${validity}) ends on the day this one begins.`,
  },
  compare: { vi: 'Xem những thay đổi', en: 'See what changes' },
  validFrom: { vi: 'Áp dụng từ ngày', en: 'In force from' },
  transition: { vi: 'Xử lý chuyển tiếp', en: 'Transition' },
  transitionHelp: {
    vi: 'Ghi rõ các đợt chấm đã mở theo phiên bản trước được chấm theo phiên bản nào.',
    en: 'Say which version rounds opened before are scored by.',
  },
  act: { vi: 'Ban hành', en: 'Put in force' },
  back: { vi: 'Về bộ tiêu chí', en: 'Back to the set' },
  done: { vi: 'Đã ban hành bộ tiêu chí.', en: 'The set is in force.' },
})
