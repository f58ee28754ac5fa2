import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

/** Says, once, what was done; stays until dismissed. `action` is where it can be taken back. */
export function Toast({ lang, children, action }: ToastProps) {
  return (
    <div class="toast" role="status">
      <Icon name="circle-check" />
      <p>{children}</p>
      {action}
      <button type="button" class="needs-script" data-dismiss aria-label={textsIn(lang, texts).close}>
        <Icon name="x" />
      </button>
    </div>
  )
}

export type ToastProps = { readonly lang: Lang; readonly children?: Child; readonly action?: Child }
