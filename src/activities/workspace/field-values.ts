import { formatDay } from '../../platform/dates.ts'
import { formatNumber, type Lang } from '../../platform/i18n.ts'
import { type ReachKind, type ReachWay, reachKinds, reachWays } from '../activity.ts'
import { nameOf, type Word } from '../words.ts'
import type { ActivityInSight } from './activity-in-sight.ts'

type Known = Pick<ActivityInSight, 'words' | 'themes' | 'directory' | 'everServed'>

/** The value of a field of an entry, as the history keeps it, in words; empty for nothing. */
export function valueWords(field: string, value: unknown, known: Known, lang: Lang): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => itemWords(field, one, known, lang)).join('; ')
  if (typeof value === 'number') return formatNumber(value, lang)
  const text = String(value)
  switch (field) {
    case 'formKey':
      return nameOf(known.words.forms, text)[lang]
    case 'doneFrom':
    case 'doneTo':
      return formatDay(text)
    case 'reachCounted':
      return reachWays[text as ReachWay]?.[lang] ?? text
    case 'reachKind':
      return reachKinds[text as ReachKind]?.[lang] ?? text
    default:
      return text
  }
}

function itemWords(field: string, item: unknown, known: Known, lang: Lang): string {
  const { words, themes, directory, everServed } = known
  const word = (of: readonly Word[]) => nameOf(of, String(item))[lang]
  switch (field) {
    case 'languages':
      return word(words.languages)
    case 'programmes':
      return word(words.programmes)
    case 'audienceKeys':
      return word(words.audiences)
    case 'themeIds':
      return themes.find(({ id }) => id === item)?.title ?? String(item)
    case 'areaIds':
      return directory.byId(Number(item))?.areaName ?? String(item)
    case 'assignmentIds':
      return everServed.find(({ assignmentId }) => assignmentId === item)?.content ?? String(item)
    default:
      return String(item)
  }
}
