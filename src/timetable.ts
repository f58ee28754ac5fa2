import { tidyUploads } from './activities/index.ts'
import { remindReview } from './newsroom/index.ts'
import { sendReminders } from './planning/index.ts'
import type { Deps } from './platform/http/context.ts'
import { sendWaitingMails, transportFor } from './platform/mail/index.ts'
import type { Settings } from './platform/settings.ts'
import type { SignIn } from './platform/sign-in/index.ts'
import type { Job } from './worker.ts'

/** Everything that happens by the clock (Việt Nam time), on one page. */
export function timetableOf(deps: Deps, signIn: SignIn, { smtpUrl, mailFrom }: Settings): readonly Job[] {
  const from = `Loa <${mailFrom ?? `loa@${new URL(deps.origin).hostname}`}>`
  const transport = transportFor({ smtpUrl, from, isDemo: deps.demo })
  return [
    { name: 'send-mails', cron: '* * * * *', run: () => sendWaitingMails(deps, transport) },
    { name: 'remind-agencies', cron: '30 7 * * *', run: () => sendReminders(deps) },
    { name: 'remind-review', cron: '35 7 * * 1-5', run: () => remindReview(deps) },
    { name: 'tidy-uploads', cron: '50 2 * * *', run: () => tidyUploads(deps) },
    { name: 'tidy-sign-in', cron: '40 2 * * *', run: () => signIn.tidy() },
  ]
}
