import { type Lang, textsIn } from '../i18n.ts'
import { Banner, Button, EmptyState, Section } from '../ui/index.ts'
import { KeptItemTemplate } from './kept-item-template.tsx'
import { keptListTexts } from './kept-list-texts.ts'

/** Everything kept on this device, for the script to fill; the server knows nothing of it until it is sent. */
export function KeptList({ lang, signInHref }: { lang: Lang; signInHref: string }) {
  const t = textsIn(lang, keptListTexts)
  return (
    <>
      <noscript>
        <Banner tone="wait">{t.needsScript}</Banner>
      </noscript>
      <div class="stack needs-script" data-gap="loose" data-kept-list>
        <div role="status">
          <div data-part="offline" hidden>
            <Banner tone="wait" icon="cloud-off">
              {t.offline}
            </Banner>
          </div>
        </div>
        <div data-part="sign-in" hidden>
          <Banner tone="wait" icon="lock">
            {t.signIn} <a href={signInHref}>{t.signsIn}</a>
          </Banner>
        </div>
        <div data-part="nothing" hidden>
          <EmptyState title={t.nothing} />
        </div>
        <ul class="kept-list" data-part="unsent"></ul>
        <div data-part="send" hidden>
          <Button type="button" kind="primary" icon="send" data-act="send">
            {t.sendNow}
          </Button>
        </div>
        <div data-part="sent-section" hidden>
          <Section title={t.sentTitle} lead={t.sentLead}>
            <ul class="kept-list" data-part="sent"></ul>
          </Section>
        </div>
        <p
          class="soft small"
          data-part="room"
          data-room={t.room}
          data-safe={t.safe}
          data-unsafe={t.unsafe}
        ></p>
        <KeptItemTemplate lang={lang} />
      </div>
    </>
  )
}
