import { formatNumber } from '../../i18n.ts'
import { pageLang } from '../../ui/browser/words.ts'
import { formatSize } from '../../ui/fingerprint.ts'

/** How much of this device the site uses and may still use, and whether the browser promised not to clear it. */
export async function showRoom(line: HTMLElement): Promise<void> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {}
  if (usage === undefined || quota === undefined) return
  const { room = '', safe = '', unsafe = '' } = line.dataset
  const lang = pageLang()
  const inGigabytes = (bytes: number) =>
    bytes < 1_000_000_000 ? formatSize(bytes, lang) : `${formatNumber(bytes / 1_000_000_000, lang, 1)} GB`
  const isSafe = (await navigator.storage.persisted?.()) ?? false
  line.textContent = [
    room.replace('{used}', formatSize(usage, lang)).replace('{free}', inGigabytes(quota - usage)),
    isSafe ? safe : unsafe,
  ].join(' ')
}
