import type { Settings } from '../platform/settings.ts'
import type { Parts } from './parts.ts'
import { say } from './say.ts'
import { texts } from './texts.ts'

export type Opened = {
  /** Where a browser on this machine finds Loa. */
  readonly address: string
  /** The accounts of the demo world, empty elsewhere. */
  readonly signIns: readonly { readonly email: string; readonly who: string }[]
  readonly password?: string
}

/** The last words of a start: where to look, and in the demo, as whom. */
export function announce(settings: Settings, parts: Parts, { address, signIns, password }: Opened): void {
  say()
  if (!parts.web) {
    say(`${texts.worksInBackground.vi} / ${texts.worksInBackground.en}`)
    return
  }
  say(`  Loa: ${address}`)
  if (settings.today)
    say(`  ${texts.ownCalendar(settings.today).vi} / ${texts.ownCalendar(settings.today).en}`)
  if (signIns.length > 0) {
    say(`  ${texts.signIns.vi} / ${texts.signIns.en}: ${address}/dang-nhap`)
    const width = Math.max(...signIns.map(({ email }) => email.length))
    for (const { email, who } of signIns) say(`    ${email.padEnd(width)}  ${who}`)
    if (password) say(`    ${texts.password.vi} / ${texts.password.en}: ${password}`)
  }
  say(`  ${texts.howToStop.vi} / ${texts.howToStop.en}`)
}
