import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { FieldGroup } from '../../platform/ui/index.ts'
import type { PartyChoice } from '../draft/task-input.ts'
import { type OptionGroup, partyOptions } from './party-options.ts'
import { reviewTexts } from './review-texts.ts'

type PartyPickerProps = {
  readonly name: string
  readonly label: string
  readonly error?: string
  readonly lang: Lang
  readonly directory: Directory
  readonly choices: readonly PartyChoice[]
}

const freeLines = 2

/** One line for each party that the document names, saying whom it means, and free lines to add others. */
export function PartyPicker({ name, label, error, lang, directory, choices }: PartyPickerProps) {
  const t = textsIn(lang, reviewTexts)
  const lines = [...choices, ...Array.from({ length: freeLines }, () => ({ words: '', choice: '' }))]
  return (
    <FieldGroup name={name} label={label} help={t.partyHint} error={error}>
      {lines.map((line, at) => (
        <div class="field">
          <label class="field-label" for={`field-${name}-${at + 1}`}>
            {line.words === '' ? t.partyMore : t.partyOf(line.words)}
          </label>
          <input type="hidden" name={`${name}Words`} value={line.words} />
          <select class="input" id={`field-${name}-${at + 1}`} name={name}>
            <option value="">{line.words === '' ? t.partyNone : t.partyOpen}</option>
            {line.words !== '' && <option value="drop">{t.partyDrop}</option>}
            <Groups
              groups={partyOptions(directory, line.choice === '' ? line.words : '', lang)}
              chosen={line.choice}
            />
          </select>
        </div>
      ))}
    </FieldGroup>
  )
}

const Groups = ({ groups, chosen }: { groups: readonly OptionGroup[]; chosen: string }) => (
  <>
    {groups.map((group) => (
      <optgroup label={group.label}>
        {group.options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </optgroup>
    ))}
  </>
)
