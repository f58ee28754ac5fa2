import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, Button, DictateButton, Form, Row, TextField } from '../../platform/ui/index.ts'
import type { ReadNote } from '../quick-note/read-note.ts'
import type { EntryChoices } from './entry-choices.ts'
import { entryTexts } from './entry-texts.ts'
import { one } from './filled.ts'
import { filledByNote } from './note-preset.ts'
import { noteTexts } from './note-texts.ts'

export const noteName = 'ghi-nhanh'

type NoteProps = { readonly lang: Lang; readonly choices: EntryChoices; readonly note?: string }

/** One sentence, typed or dictated, that fills in the form. */
export function QuickNoteForm({ lang, choices, note }: NoteProps) {
  const t = textsIn(lang, noteTexts)
  return (
    <Form method="get" action="/lam-viec/ghi" label={t.label}>
      <input type="hidden" name="don-vi" value={String(choices.agency.id)} />
      <TextField name={noteName} label={t.label} help={t.help} icon="pencil" maxlength={300} value={note} />
      <Row gap="tight">
        <DictateButton field={noteName} label={t.dictate} isListening={t.dictating} note={t.voiceNote} />
        <Button size="small">{t.fill}</Button>
      </Row>
    </Form>
  )
}

/** What was understood, part by part; all of it stands in the fields, too. */
export function Understood({ lang, choices, read }: NoteProps & { readonly read: ReadNote }) {
  const t = textsIn(lang, noteTexts)
  const items = understoodOf(read, choices, lang)
  if (items.length === 0) return <Banner icon="pencil">{t.nothing}</Banner>
  return (
    <Banner icon="check">
      <p>
        <b>{t.understood}</b>
      </p>
      <p>
        {items.map(({ label, value }, at) => (
          <>
            {at > 0 && ' · '}
            <span class="soft">{label}</span> <b>{value}</b>
          </>
        ))}
      </p>
      <p>
        {t.check} {read.areDaysGuessed && `${t.guessed}.`}
      </p>
    </Banner>
  )
}

function understoodOf(read: ReadNote, choices: EntryChoices, lang: Lang) {
  const [t, form] = [textsIn(lang, noteTexts), textsIn(lang, entryTexts)]
  const filled = filledByNote(read, choices)
  const { forms, audiences } = choices.words
  const names = (words: readonly { key: string; name: Record<Lang, string> }[], keys: readonly string[]) =>
    words.filter(({ key }) => keys.includes(key)).map(({ name }) => name[lang])
  const days = read.until
    ? [`${formatDay(read.days[0] ?? '')} – ${formatDay(read.until)}`]
    : read.days.map(formatDay)
  const themes = choices.themes.filter(({ id }) => filled.theme?.includes(String(id)))
  const all: readonly [string, readonly string[]][] = [
    [form.form, names(forms, [one(filled, 'form')])],
    [t.days, days],
    [form.startTime, read.startTime ? [read.startTime] : []],
    [t.times, read.times.map(String)],
    [form.reach, read.reach === null ? [] : [String(read.reach)]],
    [form.place, read.place ? [read.place] : []],
    [form.audience, names(audiences, read.audienceKeys)],
    [form.theme, themes.map(({ title }) => title)],
  ]
  return all.filter(([, said]) => said.length > 0).map(([label, said]) => ({ label, value: said.join(', ') }))
}
