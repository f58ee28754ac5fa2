import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, ButtonRow } from '../../platform/ui/index.ts'
import { toolTexts } from './browser-texts.ts'
import { editorTexts } from './texts.ts'

/**
 * What the editor asks for in a window of its own. The fields have no names: they stand inside the draft's form and are
 * no part of what it sends.
 */
export function Dialogs({ lang }: { lang: Lang }) {
  const [t, e] = [textsIn(lang, toolTexts), textsIn(lang, editorTexts)]
  return (
    <>
      <Window name="link" title={t.linkTitle}>
        <Ask id="hop-dia-chi" label={t.linkAddress} help={t.linkHelp} />
        <Buttons lang={lang} doWords={t.linkSet}>
          <Button type="button" kind="danger" data-do="remove">
            {t.linkRemove}
          </Button>
        </Buttons>
      </Window>
      <Window name="picture" title={t.pictureTitle}>
        <img alt="" data-preview class="dialog-preview" />
        <Ask id="hop-mo-ta" label={e.alt} help={e.altHelp} />
        <label class="check" for="hop-trang-tri">
          <input type="checkbox" id="hop-trang-tri" /> {e.decorative}{' '}
          <span class="soft small">{e.decorativeNote}</span>
        </label>
        <Ask id="hop-chu-thich" label={e.caption} />
        <Buttons lang={lang} doWords={t.pictureSet} />
      </Window>
    </>
  )
}

const Window = ({ name, title, children }: { name: string; title: string; children?: Child }) => (
  <dialog class="editor-dialog" data-dialog={name} aria-labelledby={`hop-${name}`}>
    <div class="stack" data-gap="tight">
      <h2 id={`hop-${name}`}>{title}</h2>
      {children}
    </div>
  </dialog>
)

const Ask = ({ id, label, help }: { id: string; label: string; help?: string }) => (
  <div class="field">
    <label class="field-label" for={id}>
      {label}
    </label>
    {help && (
      <p class="hint" id={`${id}-help`}>
        {help}
      </p>
    )}
    <p class="field-error" id={`${id}-error`} hidden />
    <input
      class="input"
      id={id}
      type="text"
      aria-describedby={`${id}-error ${help ? `${id}-help` : ''}`.trim()}
    />
  </div>
)

const Buttons = ({ lang, doWords, children }: { lang: Lang; doWords: string; children?: Child }) => (
  <ButtonRow>
    <Button type="button" kind="primary" data-do="set">
      {doWords}
    </Button>
    {children}
    <Button type="button" kind="quiet" data-do="cancel">
      {textsIn(lang, toolTexts).cancel}
    </Button>
  </ButtonRow>
)
