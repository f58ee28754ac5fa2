import type { Directory } from '../../../agencies/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { nameOf, type Words } from '../../words.ts'
import type { SampleFilter } from '../sample.ts'
import { sampleTexts } from './sample-texts.ts'

/** 'UBND xã Phước Đại, Phát thanh cơ sở, từ 01/09/2023'. */
export function filterWords(filter: SampleFilter, lang: Lang, directory: Directory, words: Words): string {
  const t = textsIn(lang, sampleTexts)
  const { agencyId, formKey, from, to } = filter
  const parts = [
    agencyId !== undefined && (directory.byId(agencyId)?.shortName ?? String(agencyId)),
    formKey !== undefined && nameOf(words.forms, formKey)[lang],
    from !== undefined && t.since(formatDay(from)),
    to !== undefined && t.until(formatDay(to)),
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts.join(', ') : t.everything
}
