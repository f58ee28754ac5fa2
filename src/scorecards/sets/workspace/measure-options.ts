import type { Lang } from '../../../platform/i18n.ts'
import { measureKeys, measureName } from '../../measures/catalog.ts'

/** Every measure a rule may be bound to, by its name. */
export const measureOptions = (lang: Lang) =>
  measureKeys.map((key) => ({ value: key, label: measureName(key, lang) }))
