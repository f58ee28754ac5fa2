import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Field, type FieldProps, tied } from './field.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { texts } from './texts.ts'

export type FileFieldProps = FieldProps & {
  readonly lang: Lang
  readonly isMany?: boolean
  /** Kinds of files: 'image/*,.pdf'. */
  readonly accept?: string
  /** Opens the camera on a phone. */
  readonly fromCamera?: boolean
  /** Looks like a button with this icon and its label, large enough for a thumb. */
  readonly icon?: IconName
}

/** Chooses files; the browser script then lists them with thumbnail, size and the short form of their SHA-256. */
export function FileField(props: FileFieldProps) {
  const { lang, isMany, accept, fromCamera, icon, label } = props
  const t = textsIn(lang, texts)
  return (
    <Field {...props}>
      <file-preview class="file-field" data-fingerprint={t.fingerprint} data-list={t.chosenFiles}>
        <span class="file-face" data-look={icon && 'button'}>
          <input
            type="file"
            {...tied(props)}
            multiple={isMany}
            accept={accept}
            capture={fromCamera ? 'environment' : undefined}
          />
          {icon && (
            <span class="button needs-script" data-size="big" aria-hidden="true">
              <Icon name={icon} />
              {label}
            </span>
          )}
        </span>
      </file-preview>
    </Field>
  )
}

/** Several ways to add files, side by side, what was chosen below them. */
export const FileButtons = ({ label, children }: { readonly label: string; readonly children?: Child }) => (
  <fieldset class="field">
    <legend class="field-label">{label}</legend>
    <div class="file-buttons">{children}</div>
  </fieldset>
)
