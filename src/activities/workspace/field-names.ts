import { type Lang, textsIn } from '../../platform/i18n.ts'
import { activityTexts } from './activity-texts.ts'
import { entryTexts } from './entry-texts.ts'

/** The screen's name for a field of an entry, as the history keeps it. */
export function fieldNames(field: string, lang: Lang): string {
  const [form, page] = [textsIn(lang, entryTexts), textsIn(lang, activityTexts)]
  const names: Readonly<Record<string, string>> = {
    formKey: page.form,
    what: form.what,
    details: page.details,
    place: page.place,
    doneFrom: form.doneFrom,
    doneTo: form.doneTo,
    startTime: form.startTime,
    times: page.times,
    reach: page.reach,
    reachKind: page.reachKind,
    reachCounted: form.reachCounted,
    cost: page.cost,
    languages: page.languages,
    programmes: page.programmes,
    themeIds: page.themes,
    audienceKeys: page.audiences,
    areaIds: page.areas,
    assignmentIds: page.work,
  }
  return names[field] ?? field
}
