import type { Filled } from '../../platform/http/form.ts'
import type { ReadNote } from '../quick-note/read-note.ts'
import { usualWay } from '../usual-way.ts'
import type { EntryChoices } from './entry-choices.ts'

/** What was understood of a note, as the form holds it. Left out is what the note does not say. */
export function filledByNote(read: ReadNote, choices: EntryChoices): Filled {
  const { forms, audiences } = choices.words
  const form = forms.find(({ key }) => key === read.formKey)
  const themeIds = choices.themes
    .filter(({ reformArea }) => reformArea !== null && read.areas.includes(reformArea))
    .map(({ id }) => String(id))
  const audienceKeys = audiences.filter(({ key }) => read.audienceKeys.includes(key)).map(({ key }) => key)
  const way = read.reachCounted ?? usualWay(read.reachKind ?? form?.reachKind ?? null)
  return {
    what: read.what.length >= 5 ? read.what : (form?.name.vi ?? read.what),
    ...(form && { form: form.key }),
    ...(read.days[0] && { doneFrom: read.days[0] }),
    ...(read.until && { doneTo: read.until }),
    ...(read.startTime && { startTime: read.startTime }),
    ...(read.times[0] && { times: String(read.times[0]) }),
    ...(read.place && { place: read.place }),
    ...(read.reach !== null && { reach: String(read.reach), reachCounted: way }),
    ...(read.reachKind && { reachKind: read.reachKind }),
    ...(themeIds.length > 0 && { theme: themeIds }),
    ...(audienceKeys.length > 0 && { audience: audienceKeys }),
  }
}
