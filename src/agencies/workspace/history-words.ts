import type { HistoryLine } from '../../platform/history.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { IconName } from '../../platform/ui/index.ts'
import { type Role, roleNames } from '../roles.ts'
import { historyTexts } from './texts.ts'

/** A line of an agency's history as a sentence. */
export function wordsOf({ action, detail }: HistoryLine, lang: Lang): string {
  const t = textsIn(lang, historyTexts)
  const { count, to } = detail as { count?: number; to?: readonly string[] }
  const { person = '', role = '', from = '', on = '' } = detail as Record<string, string>
  const roleName = roleNames[role as Role]?.[lang] ?? role
  if (action === 'role.given') return t.given(roleName, person, from)
  if (action === 'role.ended') return t.ended(roleName, person, on)
  if (action === 'person.registered') return t.registered(person)
  if (action === 'agency.changed') return t.changed
  if (action === 'assignments.escalated') return t.escalated(count ?? 0, (to ?? []).join(', '))
  return t.other(action)
}

const icons: Readonly<Record<string, IconName>> = {
  'role.given': 'id-card',
  'role.ended': 'circle-minus',
  'person.registered': 'user',
  'agency.changed': 'pencil',
  'assignments.escalated': 'mail',
}

export const iconOf = ({ action }: HistoryLine): IconName => icons[action] ?? 'history'
