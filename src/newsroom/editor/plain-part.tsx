import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Checkbox, errorOf, Field, fieldId, TextArea, TextField } from '../../platform/ui/index.ts'
import { editorTexts } from './texts.ts'

type PlainPartProps = {
  readonly lang: Lang
  readonly plain: string
  readonly filled?: Filled
  readonly issues: readonly Issue[]
}

/** The text as plain writing, with a picture or a Word file to add: all there is without a script. */
export function PlainPart({ lang, plain, filled, issues }: PlainPartProps) {
  const t = textsIn(lang, editorTexts)
  const typed = (name: string) => (typeof filled?.[name] === 'string' ? filled[name] : '')
  const error = (name: string) => errorOf(issues, name, lang)
  return (
    <div class="stack" data-plain>
      <TextArea
        name="plain"
        label={t.body}
        help={t.plainHelp}
        value={plain}
        error={error('plain') ?? error('body')}
        rows={24}
      />
      <details class="definition" open={Boolean(error('picture') ?? error('alt'))}>
        <summary>{t.addPicture}</summary>
        <div class="stack">
          <OneFile
            name="picture"
            label={t.pictureFile}
            hint={t.pictureKinds}
            accept={pictureTypes}
            error={error('picture')}
          />
          <TextField name="alt" label={t.alt} help={t.altHelp} value={typed('alt')} error={error('alt')} />
          <Checkbox
            name="decorative"
            value="1"
            label={t.decorative}
            note={t.decorativeNote}
            isChosen={typed('decorative') !== ''}
          />
          <TextField name="caption" label={t.caption} value={typed('caption')} />
        </div>
      </details>
      <details class="definition" open={Boolean(error('docx'))}>
        <summary>{t.fromWord}</summary>
        <OneFile name="docx" label={t.wordFile} hint={t.wordHint} accept=".docx" error={error('docx')} />
      </details>
    </div>
  )
}

export const pictureTypes = 'image/jpeg,image/png,image/webp'

type OneFileProps = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly error?: string
}

const OneFile = ({ accept, ...field }: OneFileProps) => (
  <Field {...field}>
    <input class="input" type="file" id={fieldId(field.name)} name={field.name} accept={accept} />
  </Field>
)
