import type { Lang } from '../../../platform/i18n.ts'
import { Facts } from '../../../platform/ui/index.ts'
import { type ParameterKey, type ParameterRow, parameterKinds } from '../parameter.ts'
import type { QualityKey } from '../quality.ts'

const prefixes: Readonly<Record<QualityKey, string>> = {
  timely: 'timely_',
  complete: 'complete_',
  regular: 'regular_',
  continuous: 'continuous_',
  manySided: 'many_sided_',
}

/** The parameters a quality is measured with, each with its basis. */
export function ParameterList({
  quality,
  rows,
  lang,
}: {
  quality: QualityKey
  rows: readonly ParameterRow[]
  lang: Lang
}) {
  const own = rows.filter(({ key }) => key.startsWith(prefixes[quality]))
  if (own.length === 0) return null
  return (
    <Facts
      items={own.map(({ key, value, basis }) => ({
        label: parameterKinds[key as ParameterKey].name[lang],
        value: `${value}. ${basis}`,
      }))}
    />
  )
}
