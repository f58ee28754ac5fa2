import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  ButtonLink,
  type LevelNumber,
  LongList,
  PageHead,
  Section,
  Stack,
  TileMap,
} from '../../platform/ui/index.ts'
import { scopeWords } from '../matrix/matrix-page.tsx'
import { addressOf, type MatrixQuery, matrixPath } from '../matrix/matrix-query.ts'
import type { View } from '../matrix/view.ts'
import { windowWords } from '../matrix/window-choice.ts'
import { type AreaGroup, nameOfArea, type PlacedArea } from './area-groups.ts'
import { levelOf } from './area-level.ts'
import { AreaTable } from './area-table.tsx'
import type { boundariesOf } from './boundaries/store-boundaries.ts'
import { BoundaryForm, type Brought } from './boundary-form.tsx'
import { type AreaFigure, noFigure } from './gather-areas.ts'
import { OutlineMap } from './outline-map.tsx'
import { areaTexts } from './texts.ts'

export type AreasPageProps = {
  readonly lang: Lang
  readonly query: MatrixQuery
  readonly view: View
  readonly groups: readonly AreaGroup[]
  readonly figures: ReadonlyMap<number, AreaFigure>
  readonly boundaries: Awaited<ReturnType<typeof boundariesOf>>
  readonly mayBring: boolean
  readonly brought?: Brought
  readonly issues?: readonly Issue[]
}

/** Coverage as it lies on the land: tiles, a map where boundaries were brought, and the table. */
export function AreasPage(props: AreasPageProps) {
  const { lang, query, view, groups, figures } = props
  const t = textsIn(lang, areaTexts)
  const areas = groups.flatMap((group) => group.areas)
  const empty = areas.filter(({ agency }) => (figures.get(agency.id)?.done ?? 0) === 0).length
  return (
    <div class="landscape">
      <PageHead
        eyebrow={`${windowWords(view.window, lang)}, ${formatMoment(view.countedAt)}`}
        title={t.title}
        lead={[t.headline(empty, areas.length), scopeWords(view, lang)].filter(Boolean).join('. ')}
        actions={
          <ButtonLink href={addressOf(matrixPath, query)} icon="layout-grid">
            {t.matrix}
          </ButtonLink>
        }
      />
      <Stack gap="loose">
        <Section title={t.tiles} lead={t.tilesLead}>
          <Tiles {...props} />
        </Section>
        {areas.length > 1 && <Outlines {...props} />}
        <Section title={t.table} lead={t.tableLead}>
          {areas.length > mostSeenAtOnce ? (
            <LongList lang={lang}>
              <AreaTable {...props} />
            </LongList>
          ) : (
            <AreaTable {...props} />
          )}
        </Section>
        {props.mayBring && <BoundaryForm lang={lang} brought={props.brought} issues={props.issues} />}
      </Stack>
    </div>
  )
}

const mostSeenAtOnce = 12
const levels: readonly LevelNumber[] = [0, 1, 2, 3]

function Tiles({ lang, query, groups, figures }: AreasPageProps) {
  const t = textsIn(lang, areaTexts)
  return (
    <TileMap
      legend={levels.map((level) => ({ tone: `level-${level}`, words: t[`level${level}`] }))}
      groups={groups.map(({ parent, areas }) => ({
        label: nameOfArea(parent),
        tiles: areas.map(({ agency, place }) => {
          const figure = figures.get(agency.id) ?? noFigure
          return {
            name: nameOfArea(agency),
            href: addressOf(matrixPath, query, { 'dia-ban': agency.slug }),
            tone: `level-${levelOf(figure)}` as const,
            number: figure.done,
            said: saidOf({ agency }, figure, lang),
            place,
          }
        }),
      }))}
    />
  )
}

const saidOf = ({ agency }: PlacedArea, { done, reached, required }: AreaFigure, lang: Lang): string =>
  textsIn(lang, areaTexts).said(nameOfArea(agency), done, reached, required)

function Outlines({ lang, query, groups, figures, boundaries }: AreasPageProps) {
  const t = textsIn(lang, areaTexts)
  const byArea = new Map(boundaries.map((boundary) => [boundary.agencyId, boundary]))
  const drawn = groups.flatMap(({ areas }) =>
    areas.flatMap((area) => {
      const boundary = byArea.get(area.agency.id)
      const figure = figures.get(area.agency.id) ?? noFigure
      return boundary
        ? [
            {
              said: saidOf(area, figure, lang),
              href: addressOf(matrixPath, query, { 'dia-ban': area.agency.slug }),
              level: levelOf(figure),
              polygons: boundary.polygons,
            },
          ]
        : []
    }),
  )
  const [newest] = boundaries.toSorted((a, b) => b.importedAt.localeCompare(a.importedAt))
  if (drawn.length === 0 || !newest) return null
  return (
    <Section
      title={t.outlines}
      lead={t.outlinesFrom(newest.sourceName, newest.importedByName, formatMoment(newest.importedAt))}
    >
      <OutlineMap label={t.outlineLabel} areas={drawn} />
    </Section>
  )
}
