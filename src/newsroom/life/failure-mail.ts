import { formatMoment } from '../../platform/dates.ts'
import { type Text, textsIn, textsOf } from '../../platform/i18n.ts'
import type { Edition } from '../edition.ts'
import { deskPath } from '../workspace/addresses.ts'

const texts = textsOf({
  subject: {
    vi: (title: string) => `Không đăng được theo giờ hẹn: ${title}`,
    en: (title: string) => `Not published at its set time: ${title}`,
  },
  happened: {
    vi: (title: string, moment: string) => `Bài “${title}” hẹn đăng lúc ${moment} chưa đăng được vì:`,
    en: (title: string, moment: string) => `“${title}”, set for ${moment}, could not be published because:`,
  },
  next: {
    vi: (address: string) => `Mở bản thảo để xử lý, rồi hẹn giờ lại hoặc đăng ngay: ${address}`,
    en: (address: string) =>
      `Open the draft to deal with it, then set a time again or publish at once: ${address}`,
  },
})

/** Tells who approved and who wrote that a set time has passed and why the text is not out. */
export function failureMail(edition: Edition, reasons: readonly Text[], origin: string) {
  const t = textsIn('vi', texts)
  const moment = edition.scheduledFor === null ? '' : formatMoment(edition.scheduledFor)
  const body = [
    t.happened(edition.title, moment),
    '',
    ...reasons.map(({ vi }) => `- ${vi}`),
    '',
    t.next(`${origin}${deskPath(edition.id)}`),
  ]
  return { subject: t.subject(edition.title), body: body.join('\n') }
}
