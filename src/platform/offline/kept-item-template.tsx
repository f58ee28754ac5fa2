import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Banner, Button, ButtonRow, Tag } from '../ui/index.ts'
import { keptListTexts } from './kept-list-texts.ts'

/** All that can be said of one kept form; the script shows what is true of each. */
export function KeptItemTemplate({ lang }: { lang: Lang }) {
  const t = textsIn(lang, keptListTexts)
  return (
    <template data-kept-item>
      <li class="kept-item">
        <div class="what">
          <p class="strong" data-part="title"></p>
          <p class="soft small">
            {t.keptAt} <span data-part="facts"></span>
          </p>
          <ul class="kept-files" aria-label={t.files} data-part="files" hidden></ul>
        </div>
        <When is="waiting">
          <Tag tone="wait" icon="cloud-off">
            {t.waiting}
          </Tag>
        </When>
        <When is="signed-out">
          <Tag tone="wait" icon="lock">
            {t.signedOut}
          </Tag>
        </When>
        <When is="refused">
          <Tag tone="late">{t.refused}</Tag>
        </When>
        <When is="dropped">
          <Tag icon="trash-2">{t.dropped}</Tag>
        </When>
        <When is="sent">
          <Tag tone="ok" icon="cloud">
            {t.sent}
          </Tag>
        </When>
        <div class="more">
          <When is="tried">
            <p class="soft small">{t.tried}</p>
          </When>
          <When is="repeat">
            <p class="soft small">{t.repeat}</p>
          </When>
          <When is="form key-used not-allowed too-large said">
            <Banner tone="wait">
              <When is="form">
                <p>{t.whyForm}</p>
              </When>
              <When is="key-used">
                <p>{t.whyKeyUsed}</p>
              </When>
              <When is="not-allowed">
                <p>{t.whyNotAllowed}</p>
              </When>
              <When is="too-large">
                <p>{t.whyTooLarge}</p>
              </When>
              <ul class="kept-issues" data-part="issues"></ul>
            </Banner>
          </When>
          <ButtonRow>
            <Act is="form key-used" act="mend">
              {t.mend}
            </Act>
            <Act is="waiting signed-out refused" act="drop">
              {t.drop}
            </Act>
            <Act is="dropped" act="take-back">
              {t.takeBack}
            </Act>
            <span data-part="link" hidden>
              <a href="/lam-viec">{t.look}</a>
            </span>
          </ButtonRow>
          <When is="mended-online">
            <p class="soft small">{t.mendNote}</p>
          </When>
        </div>
      </li>
    </template>
  )
}

const When = ({ is, children }: { is: string; children?: Child }) => (
  <div data-when={is} hidden>
    {children}
  </div>
)

const Act = ({ is, act, children }: { is: string; act: string; children?: Child }) => (
  <span data-when={is} hidden>
    <Button type="button" size="small" kind={act === 'mend' ? 'primary' : 'quiet'} data-act={act}>
      {children}
    </Button>
  </span>
)
