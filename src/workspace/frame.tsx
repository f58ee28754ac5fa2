import type { Context, MiddlewareHandler } from 'hono'
import { waitingPath } from '../activities/index.ts'
import { directoryToday, type Role, roleNames } from '../agencies/index.ts'
import { boardArranging, waitingInNewsroom } from '../newsroom/index.ts'
import type { Assets } from '../platform/assets/index.ts'
import type { AppEnv, PageProps } from '../platform/http/context.ts'
import { takeNotice } from '../platform/http/notice.ts'
import { textsIn } from '../platform/i18n.ts'
import { AppHead, markOf, WaitingChip } from '../platform/offline/index.ts'
import { displayOf, Page, WorkspaceFrame } from '../platform/ui/index.ts'
import { siteTexts } from '../site-texts.ts'
import { navigationOf } from './navigation.ts'

/** Puts what a staff page renders into the workspace's frame: where one is, what waits, who one is. */
export const workspaceFrame =
  (assets: Assets): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    // A visitor sees the sign-in page or "not found" in the portal's frame.
    if (c.var.actor.userId === null) return next()
    c.setRenderer(async (content, page) => {
      const notice = takeNotice(c)
      const frame = await surroundings(c, page)
      const { lang } = c.var
      // Whoever logs activities may do so without a network.
      const keepsForms = frame.act !== undefined
      return c.html(
        <Page
          lang={lang}
          title={page.title}
          siteName="Loa"
          display={displayOf(c.req.header('cookie'))}
          assets={assets}
          look="workspace"
          isHiddenFromSearch
          account={markOf(c)}
          head={<AppHead lang={lang} assets={assets} keepsForms={keepsForms} />}
        >
          <WorkspaceFrame
            {...frame}
            notice={notice}
            state={keepsForms && <WaitingChip lang={lang} href={waitingPath} />}
          >
            {content}
          </WorkspaceFrame>
        </Page>,
      )
    })
    c.header('cache-control', 'no-store')
    c.header('x-loa-shell', `${markOf(c)}.${c.var.lang}`)
    await next()
  }

async function surroundings(c: Context<AppEnv>, page: PageProps) {
  const { lang, actor, deps } = c.var
  const t = textsIn(lang, siteTexts)
  const today = deps.clock.today()
  const { agencyName, role } = await standing(c)
  const url = new URL(c.req.url)
  url.searchParams.set('lang', lang === 'vi' ? 'en' : 'vi')
  const links = [
    { href: '/lam-viec/tai-khoan', label: t.account },
    { href: '/', label: t.portal },
  ]
  return {
    lang,
    homeHref: '/lam-viec',
    agencyName: agencyName ?? t.noAgency,
    ...navigationOf(actor, lang, await waitingInNewsroom(deps.db, actor, deps.clock), await portalBoardOf(c)),
    current: page.current ?? c.req.path,
    user: { name: actor.name, role, links },
    signOutAction: '/dang-xuat',
    langSwitch: {
      href: url.pathname + url.search,
      lang: lang === 'vi' ? ('en' as const) : ('vi' as const),
      label: lang === 'vi' ? 'English' : 'Tiếng Việt',
    },
    search: { action: '/tim-kiem' },
    breadcrumb: page.breadcrumb,
    demoDay: deps.demo ? today.toString() : undefined,
  }
}

/** The board that keeps the portal, for its own people. */
function portalBoardOf({ var: { actor, deps } }: Context<AppEnv>) {
  if (!actor.holds('editor') && !actor.holds('chief_editor')) return undefined
  return boardArranging(deps.db, actor, deps.clock.today().toString())
}

/** The agency and role that the top bar names: those of the first role, the province's last. */
async function standing(c: Context<AppEnv>) {
  const { actor, lang } = c.var
  const first = actor.holdings.find(({ role }) => role === 'unit_officer') ?? actor.holdings[0]
  if (!first) return {}
  const directory = await directoryToday(c)
  const role = roleNames[first.role as Role]
  return { agencyName: directory.byId(first.agencyId)?.shortName, role: role?.[lang] }
}
