import { textsOf } from '../../i18n.ts'

/** The words that scripts add to a page; few, because every reader fetches them. */
export const browserTexts = textsOf({
  sending: { vi: 'Đang gửi', en: 'Sending' },
})
