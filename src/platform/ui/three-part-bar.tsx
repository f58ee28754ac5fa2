import { type Lang, textsIn } from '../i18n.ts'
import { texts } from './texts.ts'

export type ThreePartBarProps = {
  readonly total: number
  /** Verified ones included. */
  readonly done: number
  readonly verified: number
  /** The sentence that says the same: '9/11 nhiệm vụ, 7 đã xác minh'. Always there, for eyes and screen readers. */
  readonly words: string
  readonly isSlim?: boolean
  /** The words stand elsewhere on the page already. */
  readonly hidesWords?: boolean
}

/** Solid what is verified, hatched what is done, outlined what is left. */
export function ThreePartBar({ total, done, verified, words, isSlim, hidesWords }: ThreePartBarProps) {
  const share = (part: number) => (total > 0 ? Math.min(100, (100 * part) / total) : 0)
  const to = (value: number) => `${Number(value.toFixed(2))}%`
  return (
    <div class="three-part" data-slim={isSlim ? '' : undefined}>
      <svg aria-hidden="true" width="100%" height="11">
        <rect class="part-left" width="100%" height="100%" />
        <rect
          x={to(share(verified))}
          width={to(share(done) - share(verified))}
          height="100%"
          fill="url(#hatch)"
        />
        <rect class="part-verified" width={to(share(verified))} height="100%" />
      </svg>
      <span class={hidesWords ? 'hidden-text' : 'words'}>{words}</span>
    </div>
  )
}

/** What solid, hatched and outlined mean; once a page that shows them. */
export function ThreePartLegend({ lang }: { lang: Lang }) {
  const t = textsIn(lang, texts)
  return (
    <ul class="legend">
      <li>
        <Swatch part="verified" />
        {t.verified}
      </li>
      <li>
        <Swatch part="done" />
        {t.doneOnly}
      </li>
      <li>
        <Swatch part="left" />
        {t.left}
      </li>
    </ul>
  )
}

const Swatch = ({ part }: { part: 'verified' | 'done' | 'left' }) => (
  <svg class="swatch part-swatch" aria-hidden="true" width="20" height="10">
    <rect
      width="100%"
      height="100%"
      class={part === 'verified' ? 'part-verified' : part === 'left' ? 'part-left' : undefined}
      fill={part === 'done' ? 'url(#hatch)' : undefined}
    />
  </svg>
)
