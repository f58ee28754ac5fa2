import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

/** Running text of an article or a document: measure, rhythm, lists, figures, quotations. */
export const Prose = ({ id, children }: { id?: string; children?: Child }) => (
  <div class="prose" id={id}>
    {children}
  </div>
)

/** A sheet of A4: official documents, black on white in every theme. */
export const Paper = ({ children }: { children?: Child }) => (
  <div class="paper-desk">
    <div class="paper">{children}</div>
  </div>
)

/** Reads the element with that id aloud; shown where the browser can speak at all. */
export function ReadAloud({ lang, of, note }: { lang: Lang; of: string; note?: string }) {
  const t = textsIn(lang, texts)
  return (
    <read-aloud class="read-aloud" data-of={of} data-stop={t.stopListening} data-missing={t.noVoice} hidden>
      <button type="button" aria-pressed="false">
        <Icon name="play" class="when-silent" />
        <Icon name="square" class="when-reading" />
        <span data-words>{t.listen}</span>
      </button>
      <span class="soft small" role="status">
        {note}
      </span>
    </read-aloud>
  )
}

/** Prints the page; without a script the browser's own menu does. */
export const PrintButton = ({ lang }: { lang: Lang }) => (
  <button type="button" class="button needs-script" data-size="small" data-print>
    <Icon name="printer" />
    {textsIn(lang, texts).print}
  </button>
)

/** The line of tools and facts under an article's title. */
export const ToolLine = ({ children, tools }: { children?: Child; tools?: Child }) => (
  <div class="tool-line">
    <div class="row">{children}</div>
    <div class="row" data-gap="tight">
      {tools}
    </div>
  </div>
)
