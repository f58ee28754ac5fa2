import { can } from '../../platform/http/can.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../front/permissions.ts'
import { ChannelsPage } from './channels-page.tsx'
import { channelsTag } from './save-channel.ts'
import { channels } from './store-channels.ts'
import { texts } from './texts.ts'

/** The public list of official channels. */
export function noticeRoutes(): Routes {
  const site = routes()
  site.get('/kenh-chinh-thuc', can(may['front.read']), async (c) => {
    const { lang, href, deps } = c.var
    const t = textsIn(lang, texts)
    return c.render(<ChannelsPage channels={await channels(deps.db)} lang={lang} />, {
      title: t.channels,
      description: t.channelsLead,
      tags: [channelsTag],
      breadcrumb: [{ label: t.home, href: href('/') }, { label: t.channels }],
    })
  })
  return site
}
