import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Evidence } from '../../activity.ts'
import type { EvidenceInSight } from './evidence-in-sight.ts'
import { evidenceTexts } from './evidence-texts.ts'

type Props = { readonly lang: Lang; readonly item: Evidence; readonly found: EvidenceInSight }

/** What the camera says, where it does not go with what was entered: a note, never a refusal. */
export function CameraNotes({ lang, item, found }: Props) {
  const t = textsIn(lang, evidenceTexts)
  const days = found.daysOff.get(item.id)
  const taken = found.places.get(item.id)
  if (days === undefined && !taken) return null
  const number = formatNumber(Math.abs(days ?? 0), lang)
  return (
    <>
      {days !== undefined && (
        <p class="small tone-wait">
          {days < 0 ? t.takenBefore(number) : t.takenAfter(number)} <span class="soft">{t.cameraMayErr}</span>
        </p>
      )}
      {taken && (
        <p class={taken.note.kind === 'outside' ? 'small tone-wait' : 'small soft'}>
          {t.takenAtPlace(placeWords(taken.place, lang))}, {noteWords(taken.note, lang)}.
        </p>
      )}
    </>
  )
}

/** '11,564; 108,990' */
const placeWords = ({ latitude, longitude }: { latitude: number; longitude: number }, lang: Lang) =>
  `${formatNumber(latitude, lang, 3)}; ${formatNumber(longitude, lang, 3)}`

function noteWords(note: { kind: string; kilometres?: number }, lang: Lang): string {
  const t = textsIn(lang, evidenceTexts)
  if (note.kind === 'inside') return t.inside
  return note.kind === 'outside' ? t.outside(formatNumber(note.kilometres ?? 0, lang, 1)) : t.noBoundary
}

/** Below the evidence: how far apart its pictures were taken. */
export function ApartNote({ lang, found }: { lang: Lang; found: EvidenceInSight }) {
  const t = textsIn(lang, evidenceTexts)
  if (found.places.size === 0) return null
  return (
    <p class="soft small">
      {found.apart !== undefined && `${t.apart(formatNumber(found.apart, lang, 1))} `}
      {t.onlyHere}
    </p>
  )
}
