import { formatDay } from '../../platform/dates.ts'
import { textsIn, textsOf } from '../../platform/i18n.ts'
import { deskPath } from '../workspace/addresses.ts'
import type { ToLookAt } from './store-review.ts'

const texts = textsOf({
  subject: {
    vi: (count: number) => `${count} tin, bài đến ngày rà soát`,
    en: (count: number) => `${count} ${count === 1 ? 'story' : 'stories'} to look at again`,
  },
  open: {
    vi: 'Rà soát xem nội dung còn đúng không, rồi ghi nhận hoặc đính chính:',
    en: 'Look whether they still hold, then note it or correct them:',
  },
  due: { vi: (day: string) => `hạn ${day}`, en: (day: string) => `due ${day}` },
})

/** One mail for all of an agency's stories that are due for another look. */
export function reviewMail(stories: readonly ToLookAt[], origin: string) {
  const t = textsIn('vi', texts)
  const lines = stories.map(
    ({ title, reviewOn, editionId }) =>
      `- ${title} (${t.due(formatDay(reviewOn))}): ${origin}${deskPath(editionId)}`,
  )
  return { subject: t.subject(stories.length), body: [t.open, '', ...lines].join('\n') }
}
