import type { Context } from 'hono'
import { z } from 'zod'
import { peopleByIds } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { limitPosts } from '../../platform/http/rate-limit.tsx'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { sendPicture } from '../../platform/media/pictures-send.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { picturesIn } from '../body/pictures-in.ts'
import { may } from '../permissions.ts'
import { addGuestComment } from '../reviewing/add-guest-comment.ts'
import { readAsGuest } from '../reviewing/read-as-guest.ts'
import { guestPath } from './addresses.ts'
import { GuestGonePage, GuestPage } from './guest-page.tsx'
import { guestTexts } from './guest-texts.ts'
import { remarkForm } from './remark-form.ts'
import { newsroomTexts } from './texts.ts'

const path = '/gop-y-ban-thao/:token{[\\w-]{1,100}}'
const query = z.object({ doan: z.coerce.number().int().min(0).max(100_000).optional() })
const tokenOf = (c: Context<AppEnv>) => c.req.param('token') ?? ''

/** /gop-y-ban-thao/<token>: a reviewer without an account. Nothing here is kept, indexed or told to others. */
export function guestRoutes(): Routes {
  const app = routes()
  const asGuest = can(may['draft.comment-as-guest'])
  app.use('/gop-y-ban-thao/*', limitPosts({ perAddress: 30, perPerson: 30 }))

  app.get(path, asGuest, (c) => page(c))

  app.post(path, asGuest, async (c) => {
    const { filled, result } = await readForm(c, remarkForm)
    const token = tokenOf(c)
    const added = result.ok ? await addGuestComment(c.var.deps, { token, ...result.value }) : result
    if (added.ok) return redirectSaying(c, c.var.href(guestPath(token)), guestTexts.sent)
    return isNotFound(added) ? page(c) : page(c, filled, added.issues)
  })

  // Of the draft's pictures those that are in it now, and only while the link lets in.
  app.get(`${path}/anh/:sha256/:copy`, asGuest, async (c) => {
    const sight = await readAsGuest(c.var.deps, tokenOf(c))
    const { sha256, copy } = c.req.param()
    const isIn = sight && picturesIn(sight.edition.body).some(({ attrs }) => attrs.sha256 === sha256)
    return (isIn && sha256 && copy && (await sendPicture(c, { sha256, copy }, false))) || c.notFound()
  })

  return app
}

async function page(c: Context<AppEnv>, filled?: Filled, issues?: readonly Issue[]) {
  const { deps, lang, href } = c.var
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex, nofollow')
  const sight = await readAsGuest(deps, tokenOf(c))
  const t = textsIn(lang, guestTexts)
  if (!sight) {
    c.status(410)
    return c.render(<GuestGonePage lang={lang} homeHref={href('/')} />, {
      title: t.goneTitle,
      alternates: false,
    })
  }
  if (issues) c.status(422)
  const [inviter] = await peopleByIds(deps.db, [sight.link.madeBy])
  const props = {
    lang,
    token: tokenOf(c),
    sight,
    inviter: inviter?.fullName ?? textsIn(lang, newsroomTexts).somebody,
    chosen: readQuery(c, query).doan,
    filled,
    issues,
  }
  return c.render(<GuestPage {...props} />, { title: t.title, alternates: false })
}
