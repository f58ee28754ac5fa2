import { textsOf } from '../i18n.ts'

export const openDataTexts = textsOf({
  howToRead: {
    vi: 'Thời điểm tính theo UTC; ngày tính theo giờ Việt Nam.',
    en: 'Moments are in UTC; days are days in Viet Nam.',
  },
})
