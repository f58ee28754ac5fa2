import { CannotStart } from '../platform/cannot-start.ts'
import { readSettings, type Settings } from '../platform/settings.ts'

/** The settings of the environment; throws one sentence for each wrong one. */
export function requiredSettings(): Settings {
  const read = readSettings(process.env)
  if (read.ok) return read.value
  const lines = (lang: 'vi' | 'en') => read.issues.map(({ text }) => text[lang]).join('\n')
  throw new CannotStart({ vi: lines('vi'), en: lines('en') })
}
