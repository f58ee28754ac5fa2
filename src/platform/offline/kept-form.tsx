import { type Lang, textsIn } from '../i18n.ts'
import { Banner } from '../ui/index.ts'
import { ownerField } from './browser/worker-types.ts'
import { offlineTexts } from './texts.ts'

/** Inside a form with `data-kept-offline`: whose it is, and what may have kept it from being kept. */
export function KeptForm({ lang, account }: { lang: Lang; account: string | undefined }) {
  const t = textsIn(lang, offlineTexts)
  return (
    <>
      <input type="hidden" name={ownerField} value={account} />
      <div data-not-kept="full" role="alert" hidden>
        <Banner tone="late">{t.full}</Banner>
      </div>
      <div data-not-kept="too-large" role="alert" hidden>
        <Banner tone="late">{t.tooLarge}</Banner>
      </div>
    </>
  )
}

/** Stands on a page that may be kept, and is seen only when it is shown again without a network. */
export const KeptPageNotice = ({ lang }: { lang: Lang }) => (
  <div class="kept-page-notice">
    <Banner tone="wait" icon="cloud-off">
      {textsIn(lang, offlineTexts).keptPage}
    </Banner>
  </div>
)
