import { textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  ErrorSummary,
  Facts,
  FilterBar,
  Form,
  Grid,
  PageHead,
  Row,
  SelectField,
  Stack,
} from '../../../platform/ui/index.ts'
import { formatIndex, formatPoints } from '../../rules/points.ts'
import { roundPath } from '../../self/paths.ts'
import type { ClassResult, RankedSheet } from '../rank-sheets.ts'
import { resultTexts } from '../result-texts.ts'
import type { Gain, Place } from '../simulate.ts'
import { GainTable } from './gain-table.tsx'
import { type RoundResults, roundName } from './round-results.ts'
import type { Tried } from './simulate-query.ts'
import { simulationTexts } from './texts.ts'

export type SimulatePageProps = RoundResults & {
  readonly lang: 'vi' | 'en'
  readonly chosen: ClassResult
  readonly own: RankedSheet
  readonly gains: readonly Gain[]
  readonly now: Place
  readonly after: Place | undefined
  readonly toNext: number | null
  readonly tried: Tried
}

/** What other points would make of an agency's place; nothing is changed by looking. */
export function SimulatePage(page: SimulatePageProps) {
  const { lang, round, own, now, after, toNext, tried, gains } = page
  const t = textsIn(lang, simulationTexts)
  const path = `${roundPath(round.id)}/mo-phong`
  return (
    <>
      <PageHead eyebrow={roundName(round, lang)} title={t.title} lead={t.lead} />
      <Stack gap="loose">
        <ChooseAgency {...page} />
        <ErrorSummary lang={lang} issues={tried.issues} />
        <Grid cell="wide">
          <PlaceCard {...{ lang, place: now }} title={t.now} outOf={own.outOf} />
          {after && <PlaceCard {...{ lang, place: after }} title={t.after} outOf={own.outOf} isAfter />}
        </Grid>
        {now.rank !== null && (
          <Banner>{toNext === null ? t.isFirst : t.toNext(formatPoints(toNext, lang))}</Banner>
        )}
        {gains.length === 0 ? (
          <EmptyState title={t.nothing} />
        ) : (
          <Form method="get" action={path} label={t.title} isWide>
            <input type="hidden" name="phieu" value={String(own.sheetId)} />
            <GainTable {...page} />
            <Row>
              <Button kind="primary">{t.compute}</Button>
              {tried.typed.size > 0 && (
                <ButtonLink kind="quiet" href={`${path}?phieu=${own.sheetId}`}>
                  {t.clear}
                </ButtonLink>
              )}
            </Row>
          </Form>
        )}
      </Stack>
    </>
  )
}

function ChooseAgency({ lang, round, results, directory, own }: SimulatePageProps) {
  const t = textsIn(lang, simulationTexts)
  const options = results
    .flatMap(({ ranked }) => ranked)
    .map(({ sheetId, agencyId }) => ({
      value: String(sheetId),
      label: directory.byId(agencyId)?.shortName ?? String(agencyId),
    }))
  return (
    <FilterBar lang={lang} action={`${roundPath(round.id)}/mo-phong`} applyLabel={t.choose}>
      <SelectField name="phieu" label={t.agency} options={options} value={String(own.sheetId)} />
    </FilterBar>
  )
}

type PlaceCardProps = {
  readonly lang: 'vi' | 'en'
  readonly title: string
  readonly place: Place
  readonly outOf: number
  readonly isAfter?: boolean
}

function PlaceCard({ lang, title, place, outOf, isAfter }: PlaceCardProps) {
  const t = { ...textsIn(lang, resultTexts), ...textsIn(lang, simulationTexts) }
  const { index, rank, total, applicableMaximum, band } = place
  return (
    <Card title={title} tone={isAfter ? 'wash' : undefined}>
      <Facts
        items={[
          { label: t.index, value: <b>{index === null ? '…' : formatIndex(index, lang)}</b> },
          {
            label: t.points,
            value: `${formatPoints(total, lang)} / ${formatPoints(applicableMaximum, lang)}`,
          },
          { label: t.rank, value: `${rank ?? '…'} ${t.outOfMany(outOf, 0)}` },
          { label: t.band, value: band ? band[lang === 'vi' ? 'nameVi' : 'nameEn'] : t.noBand },
        ]}
      />
    </Card>
  )
}
