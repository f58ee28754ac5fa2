import { can } from '../../../platform/http/can.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { KeptList } from '../../../platform/offline/index.ts'
import { ButtonLink, PageHead, QuickLinks } from '../../../platform/ui/index.ts'
import { may } from '../../permissions.ts'
import { keptLogForm, waitingPath } from './kept-log-form.ts'
import { offlineTexts } from './offline-texts.ts'

/** Pages that a device keeps beside the form: what waits, and what is shown in place of a page without a network. */
export function offlinePages(): Routes {
  const app = routes()

  app.get('/ghi/cho-gui', can(may['activity.log']), (c) => {
    const t = textsIn(c.var.lang, offlineTexts)
    return c.render(
      <>
        <PageHead
          title={t.waitingTitle}
          lead={t.waitingLead}
          actions={
            <ButtonLink href={keptLogForm.action} icon="plus">
              {t.log}
            </ButtonLink>
          }
        />
        <KeptList lang={c.var.lang} signInHref={`/dang-nhap?tiep=${encodeURIComponent(waitingPath)}`} />
      </>,
      { title: t.waitingTitle, current: waitingPath },
    )
  })

  app.get('/khong-co-mang', can(may['activity.log']), (c) => {
    const t = textsIn(c.var.lang, offlineTexts)
    return c.render(
      <>
        <PageHead title={t.noNetwork} lead={t.noNetworkLead} />
        <QuickLinks
          title={t.canStill}
          items={[
            { href: keptLogForm.action, label: t.log, note: t.logNote, icon: 'plus' },
            { href: waitingPath, label: t.seeWaiting, note: t.waitingNote, icon: 'cloud-off' },
          ]}
        />
      </>,
      { title: t.noNetwork },
    )
  })

  return app
}
