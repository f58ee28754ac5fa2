import { loadDirectory, type RoleHolder, roleHolders } from '../../agencies/index.ts'
import { formatDay } from '../../platform/dates.ts'
import type { Deps } from '../../platform/http/context.ts'
import { textsIn } from '../../platform/i18n.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { loadBoards } from '../life/store.ts'
import { reasonWords } from './reason-words.ts'
import { agenciesWithBadLinks, type BadLink, claimUntold } from './store-report.ts'
import { texts } from './texts.ts'

const t = textsIn('vi', texts)
const mostLines = 40
export const linksPath = '/lam-viec/toa-soan/lien-ket'

/**
 * The job of every Monday: one mail to each editor of an agency, or where it has none of the board that reviews it, with
 * the links that broke since the last one. Run twice, every link is told of once. Answers how many mails were queued.
 */
export async function tellOfLinks(deps: Pick<Deps, 'db' | 'clock' | 'origin'>): Promise<number> {
  const { db, clock } = deps
  const day = clock.today().toString()
  const directory = await loadDirectory(db, day)
  const boards = await loadBoards(db, day)
  const editors = [...(await roleHolders(db, 'editor', day)), ...(await roleHolders(db, 'chief_editor', day))]
  let mails = 0
  for (const agencyId of await agenciesWithBadLinks(db)) {
    const places = [agencyId, ...boards.reviewersOf(agencyId)]
    const people = places.map((place) => editors.filter((editor) => editor.agencyId === place))
    const told = people.find((some) => some.length > 0) ?? []
    mails += await tell(deps, agencyId, directory.byId(agencyId)?.shortName ?? '', told)
  }
  return mails
}

/** With nobody to tell, links stay untold. */
async function tell(
  { db, clock, origin }: Pick<Deps, 'db' | 'clock' | 'origin'>,
  agencyId: number,
  agency: string,
  people: readonly RoleHolder[],
): Promise<number> {
  if (people.length === 0) return 0
  const day = clock.today().toString()
  return db.transaction().execute(async (tx) => {
    const links = await claimUntold(tx, agencyId, day)
    if (links.length === 0) return 0
    const recipients = new Map(people.map(({ userId, email }) => [userId, email]))
    for (const [userId, recipient] of recipients) {
      const mail = linksMail(agency, links, `${origin}${linksPath}`)
      await queueMail(tx, { key: `links:${agencyId}:${day}:${userId}`, recipient, ...mail }, clock.now())
    }
    return recipients.size
  })
}

function linksMail(agency: string, links: readonly BadLink[], address: string) {
  const lines = links.slice(0, mostLines).map(({ title, url, reason, status, failedFirstOn }) => {
    const why = `${reasonWords(reason, status, 'vi')}, ${t.mailSince(formatDay(failedFirstOn))}`
    return `- ${title}\n  ${url}\n  ${why}`
  })
  const more = links.length > mostLines ? [t.mailMore(links.length - mostLines)] : []
  const body = [
    t.mailGreeting(agency),
    '',
    t.mailLead,
    '',
    ...lines,
    ...more,
    '',
    t.mailOpen(address),
    '',
    t.mailAutomatic,
  ]
  return { subject: t.mailSubject(links.length, agency), body: body.join('\n') }
}
