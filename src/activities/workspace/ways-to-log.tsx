import { type Lang, textsIn } from '../../platform/i18n.ts'
import { importsPath } from '../spreadsheet/workspace/addresses.ts'
import { manyPath, seriesPath } from './addresses.ts'
import { waitingPath } from './offline/kept-log-form.ts'
import { waysTexts } from './ways-texts.ts'

/** One quiet line: the ways to log that are seldom taken. */
export function WaysToLog({ lang, agencyId }: { readonly lang: Lang; readonly agencyId?: number }) {
  const t = textsIn(lang, waysTexts)
  const of = agencyId === undefined ? '' : `?don-vi=${agencyId}`
  const ways = [
    { href: `${manyPath}${of}`, label: t.days },
    { href: seriesPath, label: t.series },
    { href: `${importsPath}${of}`, label: t.table },
    { href: waitingPath, label: t.waiting },
  ]
  return (
    <nav aria-label={t.label} class="small soft">
      <span>{t.label}: </span>
      {ways.map(({ href, label }, at) => (
        <>
          {at > 0 && ' · '}
          <a class="unbroken" href={href}>
            {label}
          </a>
        </>
      ))}
    </nav>
  )
}
