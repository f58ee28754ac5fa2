import { type Lang, textsIn } from '../i18n.ts'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

/** Buttons for contrast, darkness and text size; the browser script makes them work, without it they are not shown. */
export function DisplayButtons({ lang }: { lang: Lang }) {
  const t = textsIn(lang, texts)
  return (
    <>
      <button type="button" class="needs-script" data-set-theme="contrast" aria-pressed="false">
        <Icon name="contrast" />
        {t.contrast}
      </button>
      <button type="button" class="needs-script" data-set-theme="dark" aria-pressed="false">
        <Icon name="moon" />
        {t.dark}
      </button>
    </>
  )
}

/** One button that goes through the text sizes, for a line with little room. */
export const TextSizeCycle = ({ lang }: { lang: Lang }) => (
  <button type="button" class="needs-script" data-zoom-step="0">
    <Icon name="a-large-small" />
    <span>
      {textsIn(lang, texts).textSize} <output data-zoom-now>100%</output>
    </span>
  </button>
)

/** Smaller, how much now, larger. */
export function TextSize({ lang }: { lang: Lang }) {
  const t = textsIn(lang, texts)
  return (
    <fieldset class="button-group needs-script" aria-label={t.textSize}>
      <button type="button" data-zoom-step="-1" aria-label={t.smaller}>
        <Icon name="minus" />
      </button>
      <output data-zoom-now>100%</output>
      <button type="button" data-zoom-step="1" aria-label={t.larger}>
        <Icon name="plus" />
      </button>
    </fieldset>
  )
}
