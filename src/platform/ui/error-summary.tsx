import { type Lang, textsIn } from '../i18n.ts'
import type { Issue } from '../result.ts'
import { fieldId } from './field.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

/** Above a refused form: every reason, each a link to its field. Takes the focus when the page opens. */
export function ErrorSummary({ lang, issues }: { lang: Lang; issues?: readonly Issue[] }) {
  if (!issues || issues.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-takes-focus aria-labelledby="errors-title">
      <h2 id="errors-title">
        <Icon name="circle-alert" />
        {textsIn(lang, texts).errors(issues.length)}
      </h2>
      <ul class="plain">
        {issues.map(({ field, text }) => (
          <li>{field ? <a href={`#${fieldId(field)}`}>{text[lang]}</a> : <span>{text[lang]}</span>}</li>
        ))}
      </ul>
    </div>
  )
}
