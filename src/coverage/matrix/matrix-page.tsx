import type { Child } from 'hono/jsx'
import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  DefinitionNote,
  Level,
  Matrix,
  PageHead,
  PrintButton,
  Row,
  Stack,
  ThreePartLegend,
} from '../../platform/ui/index.ts'
import type { ReportWindow } from '../store-words.ts'
import type { Grid } from './grid.ts'
import { MatrixFilters } from './matrix-filters.tsx'
import { addressOf, areasPath, axesOf, colAxes, type MatrixQuery, matrixPath } from './matrix-query.ts'
import { matrixTexts } from './texts.ts'
import type { View } from './view.ts'
import { windowWords } from './window-choice.ts'
import type { Part } from './year.ts'
import { YearScrubber } from './year-scrubber.tsx'

export type MatrixPageProps = {
  readonly lang: Lang
  readonly query: MatrixQuery
  readonly view: View
  readonly grid: Grid
  readonly year: readonly (readonly Part[])[]
  readonly reports: readonly ReportWindow[]
  readonly hasRequirements: boolean
  readonly mayConfigure: boolean
  /** What is proposed for the gaps. */
  readonly children?: Child
}

/** What was told to whom: each cell planned, done and verified, its gaps with what would fill them. */
export function MatrixPage(props: MatrixPageProps) {
  const { lang, query, view, grid, mayConfigure, hasRequirements, children } = props
  const t = textsIn(lang, matrixTexts)
  const axes = axesOf(query)
  const caption = t.caption(t[axisText(axes.row)], t[axisText(axes.col)])
  return (
    <div class="landscape">
      <PageHead
        title={t.title}
        lead={leadOf(view, lang)}
        actions={
          <>
            <ButtonLink
              href={addressOf(areasPath, query, { hang: undefined, cot: undefined, luot: undefined })}
              icon="map"
            >
              {t.areas}
            </ButtonLink>
            {mayConfigure && (
              <ButtonLink href={`/lam-viec/ke-hoach/${view.plan.head.id}/bao-phu`} icon="settings">
                {t.settings}
              </ButtonLink>
            )}
            <PrintButton lang={lang} />
            <ButtonLink href={addressOf(`${matrixPath}.xlsx`, query)} icon="download" download>
              {t.xlsx}
            </ButtonLink>
          </>
        }
      />
      <Stack>
        <YearScrubber {...props} />
        <MatrixFilters {...props} />
        <Row isSpread>
          <ul class="legend">
            {([t.legendEmpty, t.legendPlanned, t.legendDone, t.legendVerified] as const).map(
              (words, level) => (
                <li>
                  <Level level={level as 0 | 1 | 2 | 3} words={words} />
                </li>
              ),
            )}
          </ul>
          <ThreePartLegend lang={lang} />
          <span class="not-printed">
            <ButtonLink
              kind="quiet"
              size="small"
              icon={query.luot ? 'eye-off' : 'users'}
              href={addressOf(matrixPath, query, { luot: query.luot ? undefined : '1' })}
            >
              {query.luot ? t.hideReach : t.showReach}
            </ButtonLink>
          </span>
        </Row>
        <Matrix
          caption={caption}
          corner={t[axisText(axes.row)]}
          columns={grid.columns}
          rows={grid.rows}
          isCompact={grid.columns.length > 16 && !query.luot}
        />
        {grid.leftOut.length > 0 && <p class="small soft">{t.leftOut(grid.leftOut.join(', '))}</p>}
        {view.scope.agencyIds || view.scope.areaId ? (
          <p class="small soft">{t.scopedNote}</p>
        ) : (
          !hasRequirements && <Banner tone="wait">{t.noRequirements}</Banner>
        )}
        {children}
        <DefinitionNote lang={lang}>
          <p>{t.defDone}</p>
          <p>{t.defPlanned}</p>
          <p>{t.defReach}</p>
        </DefinitionNote>
      </Stack>
    </div>
  )
}

export const axisText = (word: keyof typeof colAxes) => colAxes[word]

/** Which plan, which period, whose, and as of when. */
export function leadOf(view: View, lang: Lang): string {
  const t = textsIn(lang, matrixTexts)
  return [
    `${view.plan.head.type} ${view.plan.code}.`,
    `${windowWords(view.window, lang)}, ${t.countedAt(formatMoment(view.countedAt))}.`,
    scopeWords(view, lang),
    view.area ? t.inArea(view.area.areaName ?? view.area.shortName) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whose figures are shown where they are not everybody's. */
export function scopeWords({ agency, sees }: View, lang: Lang): string {
  const t = textsIn(lang, matrixTexts)
  if (agency) return t.ofAgency(agency.shortName)
  return sees ? t.ownOnly : ''
}
