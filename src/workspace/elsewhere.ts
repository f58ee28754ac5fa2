import { waitingInNewsroom } from '../newsroom/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Clock } from '../platform/clock.ts'
import type { Queryable } from '../platform/database/open.ts'
import { counted, formatNumber, type Text } from '../platform/i18n.ts'
import { countMails } from '../platform/mail/index.ts'
import { turnsFor as reportTurns } from '../reports/index.ts'
import { turnsFor as scoreTurns } from '../scorecards/index.ts'

/** What waits for a person besides the work of a plan: scoring, reports, the newsroom; an administrator's mails and roles. */
export async function elsewhereFor(db: Queryable, actor: Actor, clock: Clock) {
  const edits = actor.holds('editor') || actor.holds('chief_editor')
  const turns = [...(await scoreTurns(db, actor, clock)), ...(await reportTurns(db, actor, clock))]
  const links = edits
    ? [
        ...turns,
        {
          href: '/lam-viec/toa-soan',
          text: waitingText(await waitingInNewsroom(db, actor, clock)),
        },
        { href: '/lam-viec/toa-soan/bai/moi', text: { vi: 'Viết bài mới', en: 'Write a story' } },
        { href: '/tin-tuc', text: { vi: 'Tin, bài trên cổng', en: 'Stories on the portal' } },
      ]
    : turns
  if (!actor.holds('administrator')) return links
  const failed = await countMails(db, { state: 'failed' })
  const waiting = await countMails(db, { state: 'waiting' })
  return [
    ...links,
    {
      href: '/lam-viec/hop-thu-di',
      text: {
        vi: `Hộp thư đi: ${waiting} thư chờ gửi, ${failed} thư chưa gửi được`,
        en: `Outgoing mail: ${waiting} waiting, ${failed} could not be sent`,
      },
    },
    {
      href: '/lam-viec/don-vi',
      text: { vi: 'Người dùng và vai trò của các đơn vị', en: 'People and roles of agencies' },
    },
  ]
}

const waitingText = (count: number): Text =>
  count === 0
    ? { vi: 'Tòa soạn: không có bài nào chờ ông/bà', en: 'Newsroom: nothing waits for you' }
    : {
        vi: `Tòa soạn: ${formatNumber(count, 'vi')} bài chờ ông/bà`,
        en: `Newsroom: ${counted(count, 'story', 'stories')} waiting for you`,
      }
