import type { Child } from 'hono/jsx'
import { Field, type FieldProps, tied } from './field.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type TextFieldProps = FieldProps & {
  readonly value?: string
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search'
  readonly icon?: IconName
  readonly autocomplete?: string
  readonly maxlength?: number
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  readonly isReadOnly?: boolean
  readonly isShort?: boolean
  /** Suggestions while typing. */
  readonly suggestions?: readonly string[]
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    value,
    type = 'text',
    icon,
    isReadOnly,
    isShort,
    suggestions,
    autocomplete,
    maxlength,
    inputmode,
  } = props
  const list = suggestions && `list-${name}`
  return (
    <Field {...props} width={isShort ? 'short' : undefined}>
      <WithIcon icon={icon}>
        <input
          class="input"
          {...tied(props)}
          {...{ type, value, autocomplete, maxlength, inputmode, list }}
          readonly={isReadOnly}
        />
      </WithIcon>
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option value={one} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

export type TextAreaProps = FieldProps & {
  readonly value?: string
  readonly rows?: number
  readonly maxlength?: number
}

/** Several lines; grows with what is typed. */
export const TextArea = (props: TextAreaProps) => (
  <Field {...props}>
    <textarea class="input" {...tied(props)} rows={props.rows ?? 4} maxlength={props.maxlength}>
      {props.value}
    </textarea>
  </Field>
)

export type NumberFieldProps = FieldProps & {
  readonly value?: string | number
  readonly min?: number
  readonly max?: number
  readonly step?: number | 'any'
}

/** A count or a measure; min is 0 unless said. */
export const NumberField = (props: NumberFieldProps) => (
  <Field {...props} width="short">
    <input
      class="input"
      {...tied(props)}
      type="number"
      inputmode={props.step === undefined ? 'numeric' : 'decimal'}
      value={props.value}
      min={props.min ?? 0}
      max={props.max}
      step={props.step}
    />
  </Field>
)

export type DateFieldProps = FieldProps & {
  /** 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:mm' with a time. */
  readonly value?: string
  readonly min?: string
  readonly max?: string
  readonly withTime?: boolean
}

/** A day, or a day and a time; the browser shows its own calendar. */
export const DateField = (props: DateFieldProps) => (
  <Field {...props} width="short">
    <input
      class="input"
      {...tied(props)}
      type={props.withTime ? 'datetime-local' : 'date'}
      value={props.value}
      min={props.min}
      max={props.max}
    />
  </Field>
)

function WithIcon({ icon, children }: { icon?: IconName; children?: Child }) {
  if (!icon) return <>{children}</>
  return (
    <div class="input-with-icon">
      <Icon name={icon} />
      {children}
    </div>
  )
}
