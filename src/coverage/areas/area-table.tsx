import { formatNumber, textsIn } from '../../platform/i18n.ts'
import { DataTable, Level } from '../../platform/ui/index.ts'
import { addressOf, matrixPath } from '../matrix/matrix-query.ts'
import { reachWords } from '../matrix/reach-words.ts'
import { nameOfArea } from './area-groups.ts'
import { leastCoveredFirst, levelOf } from './area-level.ts'
import type { AreasPageProps } from './areas-page.tsx'
import { noFigure } from './gather-areas.ts'
import { areaTexts } from './texts.ts'

/** Every area with its figures, those to act on first. */
export function AreaTable({ lang, query, groups, figures, view }: AreasPageProps) {
  const t = textsIn(lang, areaTexts)
  const rows = groups
    .flatMap(({ parent, areas }) =>
      areas.map(({ agency }) => ({ agency, parent, figure: figures.get(agency.id) ?? noFigure })),
    )
    .sort((a, b) => leastCoveredFirst(a.figure, b.figure))
  const spoken = (key: string) => view.words.languages.find((word) => word.key === key)?.name[lang] ?? key
  return (
    <DataTable
      caption={t.table}
      hidesCaption
      isFramed
      asCards
      rows={rows}
      columns={[
        {
          title: t.area,
          isName: true,
          cell: ({ agency }) => (
            <a class="unbroken" href={addressOf(matrixPath, query, { 'dia-ban': agency.slug })}>
              {nameOfArea(agency)}
            </a>
          ),
        },
        { title: t.within, cell: ({ parent }) => nameOfArea(parent) },
        {
          title: t.level,
          cell: ({ figure }) => {
            const level = levelOf(figure)
            return (
              <span class="unbroken">
                <Level level={level} words={t[`level${level}`]} />
              </span>
            )
          },
        },
        { title: t.done, isNumber: true, cell: ({ figure }) => formatNumber(figure.done, lang) },
        { title: t.verified, isNumber: true, cell: ({ figure }) => formatNumber(figure.verified, lang) },
        {
          title: t.required,
          isNumber: true,
          cell: ({ figure }) => (figure.required ? `${figure.reached}/${figure.required}` : ''),
        },
        { title: t.languages, cell: ({ figure }) => figure.languages.map(spoken).join(', ') },
        { title: t.reach, cell: ({ figure }) => reachWords(figure.reach, lang).join('; ') },
      ]}
    />
  )
}
