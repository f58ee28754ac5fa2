import { z } from 'zod'
import { boardArranging, frontPath, frontPermissions } from '../newsroom/index.ts'
import { can } from '../platform/http/can.ts'
import { readQuery } from '../platform/http/form.ts'
import { routes } from '../platform/http/routes.ts'
import { textsIn } from '../platform/i18n.ts'
import { Banner, Wrap } from '../platform/ui/index.ts'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'
import type { OpenInvitations } from './invitations.ts'
import { loadHome } from './load-home.ts'

const counts = z.record(z.string(), z.coerce.number().int().min(0).max(12))

/** The front page as it would be with other counts of lines, before they are applied; only for who may arrange it. */
export function homePreviewRoutes({ openInvitations }: { openInvitations: OpenInvitations }) {
  const app = routes()
  app.get('/toa-soan/trang-chu/xem-truoc', can(frontPermissions['front.arrange']), async (c) => {
    const { deps, actor, lang } = c.var
    const board = await boardArranging(deps.db, actor, deps.clock.today().toString())
    if (board === undefined) return c.notFound()
    const { revision, ...asked } = readQuery(c, counts)
    const home = await loadHome(c, { openInvitations, counts: asked })
    const t = textsIn(lang, homeTexts)
    return c.render(
      <>
        <Wrap>
          <Banner tone="wait" icon="eye">
            <p>
              {t.preview} <a href={frontPath}>{t.backToArranging}</a>
            </p>
          </Banner>
        </Wrap>
        <HomePage {...home} />
      </>,
      { title: t.previewTitle, alternates: false },
    )
  })
  return app
}
