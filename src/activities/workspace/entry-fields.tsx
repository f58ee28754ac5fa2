import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Choices,
  DateField,
  errorOf,
  FieldRow,
  type IconName,
  iconNames,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts'
import type { Form, Word } from '../words.ts'
import type { EntryChoices } from './entry-choices.ts'
import { entryTexts } from './entry-texts.ts'
import { many, one } from './filled.ts'
import { LastUsedNote } from './last-used.tsx'

export type EntryFieldsProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly choices: EntryChoices
  readonly today: string
  /** Without days: they are chosen elsewhere. */
  readonly hidesDays?: boolean
}

/** What was done, about what, for whom. */
export function MatterFields(props: EntryFieldsProps & { readonly isLikeLast?: boolean }) {
  const { lang, filled, issues, choices, isLikeLast } = props
  const t = textsIn(lang, entryTexts)
  const error = (name: string) => errorOf(issues, name, lang)
  const tile = ({ key, name, icon }: Form) => ({ value: key, label: name[lang], icon: iconOf(icon) })
  return (
    <>
      <Choices
        name="form"
        label={t.form}
        look="tiles"
        options={choices.forms.first.map(tile)}
        more={{ label: t.otherForms, options: choices.forms.rest.map(tile) }}
        chosen={one(filled, 'form')}
        error={error('form')}
      />
      {isLikeLast && <LastUsedNote {...props} />}
      <TextArea
        name="what"
        label={t.what}
        help={t.whatHelp}
        rows={2}
        maxlength={300}
        value={one(filled, 'what')}
        error={error('what')}
      />
      <Choices
        name="theme"
        label={t.theme}
        hint={t.oneOrMore}
        isMany
        options={choices.themes.map(({ id, title }) => ({ value: String(id), label: title }))}
        chosen={many(filled, 'theme')}
        error={error('theme')}
      />
      <Choices
        name="audience"
        label={t.audience}
        hint={t.oneOrMore}
        isMany
        options={optionsOf(choices.words.audiences, lang)}
        chosen={many(filled, 'audience')}
        error={error('audience')}
      />
    </>
  )
}

/** Where and when. */
export function OccasionFields({ lang, filled, issues, choices, today, hidesDays }: EntryFieldsProps) {
  const t = textsIn(lang, entryTexts)
  const error = (name: string) => errorOf(issues, name, lang)
  const { own, others } = choices.areas
  return (
    <>
      <FieldRow>
        <TextField
          name="place"
          label={t.place}
          hint={t.optional}
          icon="map-pin"
          value={one(filled, 'place')}
          error={error('place')}
        />
        {!hidesDays && (
          <DateField
            name="doneFrom"
            label={t.doneFrom}
            value={one(filled, 'doneFrom')}
            max={today}
            error={error('doneFrom')}
          />
        )}
      </FieldRow>
      <Choices
        name="area"
        label={t.area}
        isMany
        options={[{ value: String(own.id), label: own.areaName ?? own.shortName }]}
        more={{
          label: t.otherAreas,
          options: others.map(({ id, areaName, shortName }) => ({
            value: String(id),
            label: areaName ?? shortName,
          })),
        }}
        chosen={many(filled, 'area')}
        error={error('area')}
      />
    </>
  )
}

/** What is seldom asked; open when something in it is filled in or to be mended. */
export function MoreFields({ lang, filled, issues, choices, today, hidesDays }: EntryFieldsProps) {
  const t = textsIn(lang, entryTexts)
  const error = (name: string) => errorOf(issues, name, lang)
  const isOpen =
    seldom.some((name) => error(name) !== undefined || many(filled, name).length > 0) ||
    many(filled, 'language').join() !== 'vi'
  return (
    <details class="more-choices" open={isOpen}>
      <summary>{t.more}</summary>
      <div class="form">
        <TextArea
          name="details"
          label={t.details}
          hint={t.optional}
          maxlength={4000}
          value={one(filled, 'details')}
          error={error('details')}
        />
        <FieldRow>
          {!hidesDays && (
            <DateField
              name="doneTo"
              label={t.doneTo}
              hint={t.doneToHint}
              value={one(filled, 'doneTo')}
              max={today}
              error={error('doneTo')}
            />
          )}
          <TextField
            name="startTime"
            label={t.startTime}
            hint={t.optional}
            icon="clock"
            isShort
            value={one(filled, 'startTime')}
            error={error('startTime')}
          />
        </FieldRow>
        <Choices
          name="language"
          label={t.language}
          isMany
          options={optionsOf(choices.words.languages, lang)}
          chosen={many(filled, 'language')}
          error={error('language')}
        />
        <Choices
          name="programme"
          label={t.programme}
          hint={t.optional}
          isMany
          options={optionsOf(choices.words.programmes, lang)}
          chosen={many(filled, 'programme')}
          error={error('programme')}
        />
        <TextField
          name="cost"
          label={t.cost}
          hint={t.optional}
          inputmode="numeric"
          isShort
          value={one(filled, 'cost')}
          error={error('cost')}
        />
      </div>
    </details>
  )
}

const seldom = ['details', 'doneTo', 'startTime', 'programme', 'cost']

const optionsOf = (words: readonly Word[], lang: Lang) =>
  words.map(({ key, name }) => ({ value: key, label: name[lang] }))

/** Icons come as data; a name that is not drawn is shown as the mark of any other form. */
export const iconOf = (name: string): IconName => iconNames.find((icon) => icon === name) ?? 'plus'
