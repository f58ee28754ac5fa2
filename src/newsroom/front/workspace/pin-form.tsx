import { textsIn } from '../../../platform/i18n.ts'
import { Button, DateField, errorOf, FieldRow, Form, SelectField } from '../../../platform/ui/index.ts'
import { texts } from '../texts.ts'
import { frontPath } from './addresses.ts'
import type { FrontDeskProps } from './front-desk.tsx'

/** Chooses a story that readers may see, and until when it stands first. */
export function PinForm({ stories, front, today, filled, issues, lang }: FrontDeskProps) {
  const t = textsIn(lang, texts)
  return (
    <Form action={`${frontPath}/ghim`} label={t.pin} isWide>
      <input type="hidden" name="revision" value={String(front.revision)} />
      <SelectField
        name="storyId"
        label={t.story}
        value={String(filled.storyId ?? '')}
        empty=""
        options={stories.map(({ id, title }) => ({ value: String(id), label: title }))}
        error={errorOf(issues, 'storyId', lang)}
        isRequired
      />
      <FieldRow>
        <DateField
          name="until"
          label={t.until}
          help={t.untilHelp}
          min={today}
          value={String(filled.until ?? '')}
          error={errorOf(issues, 'until', lang)}
        />
        <div>
          <Button kind="primary" icon="bookmark">
            {t.pin}
          </Button>
        </div>
      </FieldRow>
    </Form>
  )
}
