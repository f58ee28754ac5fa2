import { keptLogForm, keptPages, noNetworkPath, waitingPath } from './activities/index.ts'
import { type Lang, textsIn } from './platform/i18n.ts'
import type { SiteParts } from './site-parts.ts'
import { siteTexts } from './site-texts.ts'

/** What the site keeps on a device for whoever works without a network, and how it is called when it is installed. */
export const offlineParts = ({ assets, place }: SiteParts) => ({
  assets,
  settings: {
    scope: '/lam-viec',
    pages: keptPages,
    fallback: noNetworkPath,
    queue: waitingPath,
    signIn: '/dang-nhap',
    forms: [keptLogForm],
  },
  app: (lang: Lang) => {
    const t = textsIn(lang, siteTexts)
    return {
      name: `Loa ${place.name?.[lang] ?? ''}`.trimEnd(),
      description: t.tagline(place.province?.[lang]),
      shortcuts: [{ name: t.logActivity, url: keptLogForm.action }],
    }
  },
})
