import type { Child } from 'hono/jsx'
import type { Lang } from '../i18n.ts'
import type { Issue } from '../result.ts'
import { Icon } from './icon.tsx'

/** What every field has. `name` is also its place in the error summary. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  /** A few words in the label's line: 'chọn một hoặc nhiều', 'không bắt buộc'. */
  readonly hint?: Child
  /** A sentence below the label, when a few words are not enough. */
  readonly help?: Child
  /** What to do to mend it. */
  readonly error?: string
  readonly isRequired?: boolean
}

export const fieldId = (name: string) => `field-${name}`

/** What the issues say about one field, in the page's language; undefined when it is in order. */
export const errorOf = (issues: readonly Issue[] | undefined, name: string, lang: Lang): string | undefined =>
  issues?.find(({ field }) => field === name)?.text[lang]

/** The attributes that tie an input to its label, help and error. */
export function tied({ name, help, error, isRequired }: FieldProps) {
  const id = fieldId(name)
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return {
    id,
    name,
    required: isRequired,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  }
}

/** Label above, error as a sentence above the input, left bar when something is wrong. */
export function Field({ name, label, hint, help, error, width, children }: FieldFrame) {
  const id = fieldId(name)
  return (
    <div class="field" data-bad={error ? '' : undefined} data-width={width}>
      <label class="field-label" for={id}>
        {label} {hint && <span class="hint">{hint}</span>}
      </label>
      <HelpAndError id={id} help={help} error={error} />
      {children}
    </div>
  )
}

type FieldFrame = FieldProps & { readonly width?: 'short'; readonly children?: Child }

/** The same for a group of inputs that share one question. */
export function FieldGroup({ name, label, hint, help, error, children }: FieldFrame) {
  const id = fieldId(name)
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <fieldset
      class="field"
      id={id}
      tabindex={-1}
      data-bad={error ? '' : undefined}
      aria-describedby={described || undefined}
    >
      <legend class="field-label">
        {label} {hint && <span class="hint">{hint}</span>}
      </legend>
      <HelpAndError id={id} help={help} error={error} />
      {children}
    </fieldset>
  )
}

const HelpAndError = ({ id, help, error }: { id: string; help?: Child; error?: string }) => (
  <>
    {help && (
      <p class="hint" id={`${id}-help`}>
        {help}
      </p>
    )}
    {error && (
      <p class="field-error" id={`${id}-error`}>
        <Icon name="circle-alert" />
        {error}
      </p>
    )}
  </>
)
