import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type Fact, Facts } from '../../platform/ui/index.ts'
import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'
import type { AgencyFacts } from '../store.ts'
import { texts } from './texts.ts'

export type AgencyFactsProps = {
  readonly agency: Agency
  readonly facts: AgencyFacts
  readonly directory: Directory
  readonly lang: Lang
  readonly hrefOf: (agency: Agency) => string
}

/** What an agency is, on a day: kind, place, symbols, other ways of writing it, and since when. */
export function AgencyFactsList({ agency, facts, directory, lang, hrefOf }: AgencyFactsProps) {
  const t = textsIn(lang, texts)
  const kind = directory.kinds.find(({ key }) => key === agency.kind)
  const above = directory.upwardsFrom(agency.id).slice(1)
  const items: readonly (Fact | false)[] = [
    kind !== undefined && { label: t.kind, value: lang === 'vi' ? kind.nameVi : kind.nameEn },
    above.length > 0 && { label: t.above, value: <Above above={above} hrefOf={hrefOf} /> },
    agency.symbol !== null && { label: t.symbol, value: agency.symbol },
    agency.areaCode !== null && { label: t.areaCode, value: agency.areaCode },
    agency.aliases.length > 0 && { label: t.aliases, value: agency.aliases.join(', ') },
    { label: t.period, value: timeOf(facts, lang) },
  ]
  return <Facts items={items.filter((item) => item !== false)} />
}

const Above = ({ above, hrefOf }: { above: readonly Agency[]; hrefOf: (agency: Agency) => string }) => (
  <>
    {above.map((agency, at) => (
      <>
        {at > 0 && ', '}
        <a href={hrefOf(agency)}>{agency.shortName}</a>
      </>
    ))}
  </>
)

/** Since when, and whether that is its founding or only the start of what is known; until when. */
export function timeOf({ validFrom, validFromMeans, validTo }: AgencyFacts, lang: Lang): string {
  const t = textsIn(lang, texts)
  const begun = validFromMeans === 'founded' ? t.founded(validFrom) : t.known(validFrom)
  return validTo === null ? begun : `${begun}. ${t.ended(validTo)}`
}
