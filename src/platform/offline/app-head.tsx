import type { Lang } from '../i18n.ts'
import type { AssetUrls } from '../ui/index.ts'
import { themeColor } from './icons.ts'
import { iconPath, manifestPath } from './manifest.ts'
import { workerPath } from './worker-path.ts'

export type AppHeadProps = {
  readonly lang: Lang
  readonly assets: AssetUrls
  /** Whether this person has forms that are kept without a network. */
  readonly keepsForms: boolean
}

/** What makes staff pages installable, and for who may write without a network the small script that begins it. */
export const AppHead = ({ lang, assets, keepsForms }: AppHeadProps) => (
  <>
    <link rel="manifest" href={manifestPath(lang)} />
    <meta name="theme-color" content={themeColor} />
    <link rel="apple-touch-icon" href={iconPath('180.png')} />
    {keepsForms && (
      <script
        defer
        src={assets.url('offline.js')}
        data-worker={workerPath}
        data-scope="/lam-viec"
        data-queue={assets.url('offline-queue.js')}
      />
    )}
  </>
)
