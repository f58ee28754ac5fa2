import type { Context } from 'hono'
import { formatMoment } from '../../../platform/dates.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Banner, Facts, PageHead, Prose, Section } from '../../../platform/ui/index.ts'
import { sightOf } from '../../permissions.ts'
import { activityTexts } from '../../workspace/activity-texts.ts'
import { activitiesPath, activityPath } from '../../workspace/addresses.ts'
import { type VisibleCapture, visibleCapture } from '../captures/store-capture.ts'
import { evidenceTexts } from './evidence-texts.ts'

/** /lam-viec/ban-chup/<id>: the words of a page as the server found it, as words and nothing else. */
export async function capturePage(c: Context<AppEnv>) {
  const { deps, actor, lang } = c.var
  const capture = await visibleCapture(deps.db, sightOf(actor), Number(c.req.param('captureId')) || 0)
  if (!capture?.textSha256) return c.notFound()
  const words = (await deps.files.read(capture.textSha256))?.toString('utf8') ?? ''
  const title = textsIn(lang, evidenceTexts).captureTitle
  return c.render(<CapturePage lang={lang} capture={capture} words={words} />, {
    title,
    current: activitiesPath,
    breadcrumb: [
      { label: textsIn(lang, activityTexts).listTitle, href: activitiesPath },
      { label: capture.what, href: activityPath(capture.activityId) },
      { label: title },
    ],
  })
}

type Props = {
  readonly lang: Lang
  readonly capture: VisibleCapture
  readonly words: string
}

function CapturePage({ lang, capture, words }: Props) {
  const t = textsIn(lang, evidenceTexts)
  const isSame = capture.wordsBefore === capture.textSha256
  return (
    <>
      <PageHead
        title={capture.title || t.captureTitle}
        eyebrow={capture.isSample ? t.sampleCapture : t.captureTitle}
        lead={t.captureLead}
      />
      <Facts
        items={[
          { label: t.address, value: <a href={capture.url}>{capture.url}</a> },
          ...(capture.finalUrl !== capture.url
            ? [{ label: t.finalAddress, value: capture.finalUrl ?? '' }]
            : []),
          { label: t.moment, value: formatMoment(capture.lookedAt ?? capture.askedAt) },
          { label: t.answered, value: String(capture.status ?? '') },
          { label: t.bytesPrint, value: <code class="to-end">{capture.bytesSha256}</code> },
          { label: t.textPrint, value: <code>{capture.textSha256}</code> },
        ]}
      />
      {capture.wordsBefore !== null && (
        <Banner tone={isSame ? 'sea' : 'wait'}>{isSame ? t.sameWords : t.otherWords}</Banner>
      )}
      <Section title={t.words} isRuled>
        {capture.isCut && <Banner tone="wait">{t.cut}</Banner>}
        {words === '' ? (
          <p class="soft">{t.noWords}</p>
        ) : (
          <Prose>
            {words.split('\n').map((line) => (
              <p>{line}</p>
            ))}
          </Prose>
        )}
      </Section>
    </>
  )
}
