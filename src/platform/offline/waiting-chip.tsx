import { type Lang, textsIn } from '../i18n.ts'
import { Icon } from '../ui/index.ts'
import { offlineTexts } from './texts.ts'

/** In the frame of staff pages: how much waits on this device. The script shows it when something does. */
export const WaitingChip = ({ lang, href }: { lang: Lang; href: string }) => {
  const t = textsIn(lang, offlineTexts)
  return (
    <a class="waiting-chip" href={href} hidden data-waiting data-one={t.oneWaits} data-many={t.manyWait}>
      <Icon name="cloud-off" />
      <span data-words></span>
    </a>
  )
}
