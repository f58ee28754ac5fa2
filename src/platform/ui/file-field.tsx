import { type Lang, textsIn } from '../i18n.ts'
import { Field, type FieldProps, tied } from './field.tsx'
import { texts } from './texts.ts'

export type FileFieldProps = FieldProps & {
  readonly lang: Lang
  readonly isMany?: boolean
  /** Kinds of files: 'image/*,.pdf'. */
  readonly accept?: string
  /** Opens the camera on a phone. */
  readonly fromCamera?: boolean
}

/** Chooses files; the browser script then lists them with thumbnail, size and the short form of their SHA-256. */
export function FileField(props: FileFieldProps) {
  const { lang, isMany, accept, fromCamera } = props
  const t = textsIn(lang, texts)
  return (
    <Field {...props}>
      <file-preview class="file-field" data-fingerprint={t.fingerprint} data-list={t.chosenFiles}>
        <input
          type="file"
          {...tied(props)}
          multiple={isMany}
          accept={accept}
          capture={fromCamera ? 'environment' : undefined}
        />
      </file-preview>
    </Field>
  )
}
