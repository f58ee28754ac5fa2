import { Field, FieldGroup, type FieldProps, fieldId, tied } from './field.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type Option = {
  readonly value: string
  readonly label: string
  readonly note?: string
  readonly icon?: IconName
  readonly isDisabled?: boolean
}

export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

export type SelectFieldProps = FieldProps & {
  readonly value?: string
  readonly options: readonly (Option | OptionGroup)[]
  /** The words of the empty choice; without it the first option is chosen. */
  readonly empty?: string
}

/** One of a list too long to show. */
export const SelectField = (props: SelectFieldProps) => (
  <Field {...props}>
    <select class="input" {...tied(props)}>
      {props.empty !== undefined && <option value="">{props.empty}</option>}
      {props.options.map((entry) =>
        'options' in entry ? (
          <optgroup label={entry.label}>{entry.options.map((one) => toOption(one, props.value))}</optgroup>
        ) : (
          toOption(entry, props.value)
        ),
      )}
    </select>
  </Field>
)

const toOption = ({ value, label, isDisabled }: Option, chosen?: string) => (
  <option value={value} selected={value === chosen} disabled={isDisabled}>
    {label}
  </option>
)

export type ChoicesProps = FieldProps & {
  readonly options: readonly Option[]
  readonly chosen?: string | readonly string[]
  /** Many may be chosen (checkboxes) or one (radio buttons). */
  readonly isMany?: boolean
  /** chips: many short options (default); rows: answers with a note; tiles: kinds with an icon. */
  readonly look?: 'chips' | 'rows' | 'tiles'
  /** Options that are seldom wanted: folded away until asked for, or until one of them is chosen. */
  readonly more?: OptionGroup
}

/** All options in sight; the chosen ones carry a check, a border and a colour. */
export function Choices(props: ChoicesProps) {
  const { name, options, chosen = [], isMany, look = 'chips', isRequired, more } = props
  const isChosen = ({ value }: Option) =>
    typeof chosen === 'string' ? chosen === value : chosen.includes(value)
  const choices = (some: readonly Option[], from: number) => (
    <div class="choices" data-look={look}>
      {some.map((option, at) => (
        <Choice
          {...option}
          id={`${fieldId(name)}-${from + at}`}
          name={name}
          type={isMany ? 'checkbox' : 'radio'}
          isChosen={isChosen(option)}
          isRequired={isRequired && !isMany}
        />
      ))}
    </div>
  )
  return (
    <FieldGroup {...props}>
      {choices(options, 1)}
      {more && more.options.length > 0 && (
        <details class="more-choices" open={more.options.some(isChosen)}>
          <summary>{more.label}</summary>
          {choices(more.options, options.length + 1)}
        </details>
      )}
    </FieldGroup>
  )
}

export type CheckboxProps = {
  readonly name: string
  readonly label: string
  readonly note?: string
  readonly value?: string
  readonly isChosen?: boolean
  readonly error?: string
}

/** A single yes: its own question. */
export const Checkbox = ({ name, label, note, value = '1', isChosen, error }: CheckboxProps) => (
  <div class="field" data-bad={error ? '' : undefined}>
    {error && (
      <p class="field-error" id={`${fieldId(name)}-error`}>
        <Icon name="circle-alert" />
        {error}
      </p>
    )}
    <div class="choices" data-look="rows">
      <Choice
        {...{ name, label, note, value }}
        id={fieldId(name)}
        type="checkbox"
        isChosen={isChosen}
        error={error}
      />
    </div>
  </div>
)

type ChoiceProps = Option & {
  readonly id: string
  readonly name: string
  readonly type: 'checkbox' | 'radio'
  readonly isChosen?: boolean
  readonly isRequired?: boolean
  readonly error?: string
}

const Choice = ({
  id,
  name,
  type,
  value,
  label,
  note,
  icon,
  isChosen,
  isDisabled,
  isRequired,
  error,
}: ChoiceProps) => (
  <label class="choice">
    <input
      {...{ id, name, type, value }}
      checked={isChosen}
      disabled={isDisabled}
      required={isRequired}
      aria-describedby={error ? `${id}-error` : undefined}
      aria-invalid={error ? 'true' : undefined}
    />
    <span class="face">
      <Icon name="check" class="check" />
      {icon && <Icon name={icon} />}
      <span>
        {label}
        {note && <span class="note"> {note}</span>}
      </span>
    </span>
  </label>
)
