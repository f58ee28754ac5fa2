import { textsOf } from '../../platform/i18n.ts'

export const recomputeTexts = textsOf({
  proposed: { vi: 'điểm đề xuất', en: 'proposed points' },
  applies: { vi: 'có áp dụng', en: 'applies' },
  self: { vi: 'điểm tự chấm', en: 'self-score' },
  appraised: { vi: 'điểm thẩm định', en: 'appraised points' },
  final: { vi: 'điểm chốt', en: 'final points' },
  total: { vi: 'tổng điểm', en: 'total' },
  maximum: { vi: 'điểm tối đa áp dụng', en: 'applicable maximum' },
  index: { vi: 'chỉ số', en: 'index' },
  rank: { vi: 'thứ hạng', en: 'place' },
  tied: { vi: 'đồng hạng', en: 'tied' },
  fingerprint: { vi: 'dấu vân tay', en: 'fingerprint' },
  nothing: { vi: 'không có', en: 'nothing' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
})
