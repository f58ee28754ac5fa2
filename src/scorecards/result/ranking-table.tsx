import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable } from '../../platform/ui/index.ts'
import { formatIndex, formatPoints } from '../rules/points.ts'
import type { Ranked } from './ranking.ts'
import { resultTexts } from './result-texts.ts'

export type RankingTableProps = {
  readonly lang: Lang
  readonly caption: string
  readonly ranked: readonly Ranked[]
  readonly directory: Directory
  /** Where a row leads; none: it leads nowhere. */
  readonly hrefOf?: (one: Ranked) => string | undefined
  readonly selectedAgencyId?: number
}

/** Who came where: ties say with whom, a re-based denominator is written as the sum it is. */
export function RankingTable({
  lang,
  caption,
  ranked,
  directory,
  hrefOf,
  selectedAgencyId,
}: RankingTableProps) {
  const t = textsIn(lang, resultTexts)
  const nameOf = (id: number) => directory.byId(id)?.shortName ?? String(id)
  return (
    <DataTable
      caption={caption}
      hidesCaption
      isFramed
      asCards="inline"
      rows={ranked}
      look={({ agencyId }) => ({ isSelected: agencyId === selectedAgencyId })}
      columns={[
        { title: t.rank, isNumber: true, cell: ({ rank }) => <b>{rank ?? '…'}</b> },
        {
          title: t.agency,
          isName: true,
          cell: (one) => {
            const href = hrefOf?.(one)
            const name = <span lang="vi">{nameOf(one.agencyId)}</span>
            return (
              <>
                {href ? <a href={href}>{name}</a> : name}
                {one.isTied && <div class="soft small">{tiedWords(one.tiedWith.map(nameOf), lang)}</div>}
              </>
            )
          },
        },
        { title: t.points, isNumber: true, cell: ({ total }) => formatPoints(total, lang) },
        {
          title: t.applicable,
          isNumber: true,
          cell: (one) => (
            <>
              {formatPoints(one.applicableMaximum, lang)}
              {isRebased(one) && <div class="soft small">{rebasedWords(one, lang)}</div>}
            </>
          ),
        },
        {
          title: t.index,
          isNumber: true,
          cell: ({ index }) => <b>{index === null ? '…' : formatIndex(index, lang)}</b>,
        },
        { title: t.band, cell: ({ band }) => (band ? band[lang === 'vi' ? 'nameVi' : 'nameEn'] : t.noBand) },
      ]}
    />
  )
}

const named = 3

const tiedWords = (names: readonly string[], lang: Lang): string => {
  const t = textsIn(lang, resultTexts)
  const some = names.slice(0, named).join(', ')
  return names.length > named ? t.tiedWithMany(some, names.length - named) : t.tiedWith(some)
}

type Denominator = Pick<Ranked, 'applicableMaximum' | 'fullMaximum'>

export const isRebased = ({ applicableMaximum, fullMaximum }: Denominator): boolean =>
  applicableMaximum < fullMaximum

/** '100,000 trừ 8,000 không áp dụng'. */
export const rebasedWords = ({ applicableMaximum, fullMaximum }: Denominator, lang: Lang): string =>
  textsIn(lang, resultTexts).rebased(
    formatPoints(fullMaximum, lang),
    formatPoints(fullMaximum - applicableMaximum, lang),
  )
