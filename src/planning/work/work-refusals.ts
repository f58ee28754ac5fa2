import { textsOf } from '../../platform/i18n.ts'

/** What an officer is told when an act on an assignment cannot go ahead. */
export const workRefusals = textsOf({
  notAcceptable: {
    vi: 'Việc này đã báo cáo hoặc không còn giao cho đơn vị, không cần nhận việc nữa.',
    en: 'This work has been reported or is no longer assigned; there is nothing to accept.',
  },
  reminderHasLeft: {
    vi: 'Thư nhắc đã được gửi đi, không thu hồi được nữa.',
    en: 'The reminder has been sent and can no longer be taken back.',
  },
})
