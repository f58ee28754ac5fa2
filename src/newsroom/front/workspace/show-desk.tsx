import type { Context } from 'hono'
import { historyOf } from '../../../platform/history.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import { headlinesOf } from '../../portal/store-lists.ts'
import { blocksOf, pinsOn } from '../arrangement.ts'
import { frontSubject } from '../change-front.ts'
import { boardArranging } from '../permissions.ts'
import { frontAsLeft, headlinesById } from '../store-front.ts'
import { texts } from '../texts.ts'
import { FrontDesk } from './front-desk.tsx'

const offered = 100

/** The desk with the page as it is now; what a refused form said is kept, its revision is not. */
export async function showDesk(c: Context<AppEnv>, filled: Filled, issues?: readonly Issue[]) {
  const { lang, deps, actor } = c.var
  const { db, clock } = deps
  const today = clock.today().toString()
  if ((await boardArranging(db, actor, today)) === undefined) return c.notFound()
  const front = await frontAsLeft(db)
  const stories = await headlinesOf(db, { filter: { by: 'all' }, lang, limit: offered })
  const pinned = pinsOn(front.pins, today)
  const titles = new Map(
    (
      await headlinesById(
        db,
        pinned.map(({ storyId }) => storyId),
        lang,
      )
    ).map(({ id, title }) => [id, title]),
  )
  const pins = pinned.flatMap((pin) => {
    const title = titles.get(pin.storyId)
    return title === undefined ? [] : [{ ...pin, title }]
  })
  const blocks = blocksOf(front.arranged, front.sections)
  const history = await historyOf(db, frontSubject, 10)
  const t = textsIn(lang, texts)
  return c.render(<FrontDesk {...{ lang, front, blocks, pins, stories, history, today, filled, issues }} />, {
    title: t.title,
    current: '/lam-viec/toa-soan/trang-chu',
    breadcrumb: [{ label: t.newsroom, href: '/lam-viec/toa-soan' }, { label: t.title }],
  })
}
