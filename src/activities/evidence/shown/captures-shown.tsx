import { formatMoment } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Button, Form, Icon, shortFingerprint } from '../../../platform/ui/index.ts'
import type { Evidence } from '../../activity.ts'
import { capturePath, evidencePath } from '../../workspace/addresses.ts'
import type { Capture } from '../captures/capture.ts'
import { captureReasons } from './capture-reasons.ts'
import type { EvidenceInSight } from './evidence-in-sight.ts'
import { evidenceTexts } from './evidence-texts.ts'

type Props = {
  readonly lang: Lang
  readonly item: Evidence
  readonly found: EvidenceInSight
  readonly isSample: boolean
}

/** What a linked page held when the server looked: the newest capture first, the others behind it. */
export function CapturesShown({ lang, item, found, isSample }: Props) {
  const t = textsIn(lang, evidenceTexts)
  const captures = found.captures.filter(({ url }) => url === item.url)
  const [newest, ...others] = captures
  return (
    <>
      {newest ? (
        <CaptureLine lang={lang} capture={newest} />
      ) : (
        <p class="soft small">{isSample ? t.sampleLink : t.waitingFirst}</p>
      )}
      {others.length > 0 && (
        <details>
          <summary class="small">{t.earlier}</summary>
          {others.map((capture) => (
            <CaptureLine lang={lang} capture={capture} />
          ))}
        </details>
      )}
      {found.mayAskAgain && newest && newest.state !== 'waiting' && !newest.isSample && (
        <Form action={`${evidencePath(item.id)}/chup-lai`} label={t.again}>
          <Button size="small" icon="refresh-cw">
            {t.again}
          </Button>
        </Form>
      )}
    </>
  )
}

function CaptureLine({ lang, capture }: { lang: Lang; capture: Capture }) {
  const t = textsIn(lang, evidenceTexts)
  const reason = capture.reason ? captureReasons[capture.reason][lang] : ''
  const when = formatMoment(capture.lookedAt ?? capture.askedAt)
  if (capture.state === 'waiting')
    return (
      <p class="soft small">{capture.tries === 0 ? t.waitingFirst : t.waitingAgain(reason, capture.tries)}</p>
    )
  if (capture.state === 'failed') return <p class="tone-wait small">{t.failed(reason, when)}</p>
  return (
    <p class="small">
      {capture.isSample ? `${t.sampleCapture}. ` : ''}
      {t.capturedAt(when)}
      {capture.askedByName ? ` ${t.askedBy(capture.askedByName)}` : ''}, {t.fingerprint}{' '}
      <span class="unbroken" title={capture.bytesSha256 ?? undefined}>
        <Icon name="hash" /> <code>{shortFingerprint(capture.bytesSha256 ?? '')}</code>
      </span>
      . <a href={capturePath(capture.id)}>{t.readCapture}</a>
    </p>
  )
}
