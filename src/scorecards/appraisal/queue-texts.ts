import { counted, textsOf } from '../../platform/i18n.ts'

export const queueTexts = textsOf({
  scoring: { vi: 'Chấm điểm', en: 'Scoring' },
  title: { vi: 'Thẩm định', en: 'Appraisal' },
  lead: {
    vi: (rows: number, explained: number) =>
      `${rows} tiêu chí của lĩnh vực được phân công chưa thẩm định, ${explained} giải trình chờ trả lời.`,
    en: (rows: number, explained: number) =>
      `${counted(rows, 'criterion', 'criteria')} of your fields to appraise, ${counted(explained, 'explanation')} to answer.`,
  },
  notNamed: {
    vi: 'Ông/bà chưa được phân công lĩnh vực nào trong đợt đang chấm.',
    en: 'You are not named for a field of an open round.',
  },
  nothing: { vi: 'Không còn phiếu nào chờ ông/bà.', en: 'No scorecard waits for you.' },
  bring: { vi: 'Nhập điểm bằng bảng', en: 'Bring points by table' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  todo: { vi: 'Việc', en: 'To do' },
  due: { vi: 'Hạn', en: 'Due' },
  toAppraise: {
    vi: (left: number, rows: number) => `Thẩm định ${left}/${rows} tiêu chí`,
    en: (left: number, rows: number) => `Appraise ${left} of ${rows}`,
  },
  toAnswer: {
    vi: (count: number) => `Trả lời ${count} giải trình`,
    en: (count: number) => `Answer ${counted(count, 'explanation')}`,
  },
})
