import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Why } from './proposal.ts'
import { texts } from './texts.ts'

type WhysProps = { readonly lang: Lang; readonly whys: readonly Why[]; readonly about: string }

/** The facts that speak for a change, each with its rows. */
export const Whys = ({ lang, whys, about }: WhysProps) =>
  whys.length === 0 ? null : (
    <ul class="small">
      {whys.map(({ text, href }) => (
        <li>
          {text[lang]}
          {href && (
            <>
              {'. '}
              <a href={href} aria-label={`${textsIn(lang, texts).rows}: ${text[lang]}, ${about}`}>
                {textsIn(lang, texts).rows}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
