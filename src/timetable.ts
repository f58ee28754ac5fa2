import { countReaders, noticeEvidence, takeCaptures, tidyUploads } from './activities/index.ts'
import { checkRollups, renewQualities } from './coverage/index.ts'
import { packFolderOf } from './load-world.ts'
import { measuresOfSite } from './measures-of-site.ts'
import { checkLinks, remindReview, tellOfLinks } from './newsroom/index.ts'
import { ownSite } from './own-site.ts'
import { sendReminders } from './planning/index.ts'
import type { Deps } from './platform/http/context.ts'
import { sendWaitingMails, transportFor } from './platform/mail/index.ts'
import type { Settings } from './platform/settings.ts'
import type { SignIn } from './platform/sign-in/index.ts'
import { readPlace } from './portal/place.ts'
import { openReports, remindReports } from './reports/index.ts'
import { closeOverdueExplanations, openDueClasses, remindTurns } from './scorecards/index.ts'
import { mendSearch } from './search-sources.ts'
import type { Job } from './worker.ts'

/** Everything that happens by the clock (Việt Nam time), on one page. */
export function timetableOf(
  deps: Deps,
  signIn: SignIn,
  { smtpUrl, mailFrom, pack }: Settings,
): readonly Job[] {
  const from = `Loa <${mailFrom ?? `loa@${new URL(deps.origin).hostname}`}>`
  const transport = transportFor({ smtpUrl, from, isDemo: deps.demo })
  const askOwn = ownSite(deps, signIn, () => readPlace(pack && packFolderOf(pack)))
  return [
    { name: 'send-mails', cron: '* * * * *', run: () => sendWaitingMails(deps, transport) },
    { name: 'remind-agencies', cron: '30 7 * * *', run: () => sendReminders(deps) },
    { name: 'open-reports', cron: '0 6 * * *', run: () => openReports(deps) },
    { name: 'remind-reports', cron: '40 7 * * *', run: () => remindReports(deps) },
    {
      name: 'open-scoring',
      cron: '5 6 * * *',
      run: () => openDueClasses({ ...deps, outside: measuresOfSite }),
    },
    { name: 'remind-scoring', cron: '40 7 * * *', run: () => remindTurns(deps) },
    { name: 'remind-review', cron: '35 7 * * 1-5', run: () => remindReview(deps) },
    { name: 'close-explanations', cron: '*/5 * * * *', run: () => closeOverdueExplanations(deps) },
    { name: 'mend-search', cron: '20 2 * * *', run: () => mendSearch(deps) },
    { name: 'renew-qualities', cron: '*/10 * * * *', run: () => renewQualities(deps) },
    { name: 'check-rollups', cron: '10 3 * * *', run: () => checkRollups(deps) },
    // In slices through the night, because a slow host may not hold up the rest.
    { name: 'check-links', cron: '*/15 1-4 * * *', run: () => checkLinks({ ...deps, ownSite: askOwn }) },
    { name: 'tell-of-links', cron: '0 7 * * 1', run: () => tellOfLinks(deps) },
    { name: 'count-story-readers', cron: '10 2 * * *', run: () => countReaders(deps, 'story') },
    { name: 'notice-evidence', cron: '* * * * *', run: () => noticeEvidence(deps) },
    { name: 'capture-links', cron: '* * * * *', run: () => takeCaptures({ ...deps, ownPages: askOwn }) },
    { name: 'tidy-uploads', cron: '50 2 * * *', run: () => tidyUploads(deps) },
    { name: 'tidy-sign-in', cron: '40 2 * * *', run: () => signIn.tidy() },
  ]
}
