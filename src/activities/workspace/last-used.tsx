import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { ChoiceFills, ForChoice } from '../../platform/ui/index.ts'
import type { EntryFieldsProps } from './entry-fields.tsx'
import { entryTexts } from './entry-texts.ts'
import { one } from './filled.ts'
import { usedAgain } from './preset.ts'

/** Says what a new form was filled in with from its last use, and lets it begin empty; the script does so for other forms. */
export function LastUsedNote({ lang, filled, choices }: EntryFieldsProps) {
  const t = textsIn(lang, entryTexts)
  const { agency, lastUsed, words } = choices
  const fills = Object.fromEntries(
    words.forms.map(({ key }) => {
      const last = lastUsed.find(({ formKey }) => formKey === key)
      return [key, last ? usedAgain(last) : {}]
    }),
  )
  return (
    <>
      <p class="soft small">
        {lastUsed.map(({ formKey, doneFrom }) => (
          <ForChoice field="form" value={formKey} chosen={one(filled, 'form')}>
            {t.likeLastFilled(formatDay(doneFrom))}{' '}
            <a href={`/lam-viec/ghi?don-vi=${agency.id}&hinh-thuc=${formKey}&trong=1`}>{t.beginsEmpty}</a>
          </ForChoice>
        ))}
      </p>
      <ChoiceFills field="form" fills={fills} />
    </>
  )
}
