import { textsIn } from '../../platform/i18n.ts'
import {
  Choices,
  DefinitionNote,
  errorOf,
  FieldRow,
  ForChoice,
  SelectField,
  TextField,
} from '../../platform/ui/index.ts'
import { reachKindKeys, reachKinds, reachWayKeys, reachWays } from '../activity.ts'
import { confidenceOf, confidenceWords } from '../reach-confidence.ts'
import type { EntryFieldsProps } from './entry-fields.tsx'
import { entryTexts } from './entry-texts.ts'
import { one } from './filled.ts'

/** How often, and how many were reached: a number, what it counts and how it came about. */
export function ReachFields({ lang, filled, issues, choices }: EntryFieldsProps) {
  const t = textsIn(lang, entryTexts)
  const error = (name: string) => errorOf(issues, name, lang)
  const forms = choices.words.forms
  return (
    <>
      <FieldRow>
        <TextField
          name="times"
          label={t.times}
          hint={forms.map(({ key, times }) => (
            <ForChoice field="form" value={key} chosen={one(filled, 'form')}>
              {times?.[lang].toLowerCase()}
            </ForChoice>
          ))}
          inputmode="numeric"
          isShort
          value={one(filled, 'times')}
          error={error('times')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="reach"
          label={t.reach}
          hint={t.optional}
          inputmode="numeric"
          isShort
          value={one(filled, 'reach')}
          error={error('reach')}
        />
        <SelectField
          name="reachKind"
          label={t.reachKind}
          hint={forms.map(({ key, reachKind }) => (
            <ForChoice field="form" value={key} chosen={one(filled, 'form')}>
              {t.usualReach(reachKinds[reachKind ?? 'present'][lang].toLowerCase())}
            </ForChoice>
          ))}
          empty={t.reachKindOfForm}
          options={reachKindKeys.map((key) => ({ value: key, label: reachKinds[key][lang] }))}
          value={one(filled, 'reachKind')}
          error={error('reachKind')}
        />
      </FieldRow>
      <Choices
        name="reachCounted"
        label={t.reachCounted}
        hint={t.reachCountedHint}
        options={reachWayKeys.map((key) => ({
          value: key,
          label: reachWays[key][lang],
          note: `(${confidenceWords[confidenceOf(key)][lang]})`,
        }))}
        chosen={one(filled, 'reachCounted')}
        error={error('reachCounted')}
      />
      <DefinitionNote lang={lang} title={t.confidenceTitle}>
        {t.confidenceNote}
      </DefinitionNote>
    </>
  )
}
