import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Choices, errorOf } from '../../platform/ui/index.ts'
import type { WorkOption } from '../ports.ts'
import type { EntryFieldsProps } from './entry-fields.tsx'
import { entryTexts } from './entry-texts.ts'
import { many } from './filled.ts'

const mostShown = 4

/** The agency's open work, the likely first; what is chosen is always in sight. */
export function WorkFields({ lang, filled, issues, choices }: EntryFieldsProps) {
  const t = textsIn(lang, entryTexts)
  const chosen = many(filled, 'work')
  const option = ({ assignmentId, content, period, dueOn }: WorkOption) => ({
    value: String(assignmentId),
    label: content,
    note: `${period[lang]}, ${dueOn ? t.due(formatDay(dueOn)) : t.onEvent}`,
  })
  const served = choices.served.map(({ assignmentId, content, period }) => ({
    value: String(assignmentId),
    label: content,
    note: period[lang],
  }))
  const isShown = ({ assignmentId }: WorkOption, at: number) =>
    at < mostShown || chosen.includes(String(assignmentId))
  const rest = choices.work.filter((work, at) => !isShown(work, at))
  if (choices.work.length + served.length === 0) return <p class="soft">{t.noWork}</p>
  return (
    <Choices
      name="work"
      label={t.work}
      hint={t.optional}
      help={t.workHelp}
      look="rows"
      isMany
      options={[...served, ...choices.work.filter(isShown).map(option)]}
      more={{ label: t.otherWork(rest.length), options: rest.map(option) }}
      chosen={chosen}
      error={errorOf(issues, 'work', lang)}
    />
  )
}
