import type { Directory } from '../../../agencies/index.ts'
import { formatDay, formatMoment } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Card,
  type Column,
  Columns,
  DataTable,
  Facts,
  PageHead,
  Section,
  Stack,
  Tag,
  ThreePartBar,
} from '../../../platform/ui/index.ts'
import type { Words } from '../../words.ts'
import type { ActivityInSight } from '../../workspace/activity-in-sight.ts'
import { ActivityMatter } from '../../workspace/activity-page.tsx'
import { JudgeForm } from '../../workspace/judge-form.tsx'
import { riskReasons } from '../risk.ts'
import { type SampleItem, standingOf } from '../sample.ts'
import { samplePath } from './addresses.ts'
import { filterWords } from './filter-words.ts'
import { RestCard, type RestCardProps } from './rest-card.tsx'
import { sampleTexts } from './sample-texts.ts'
import { StandingTag } from './samples-page.tsx'

export type SamplePageProps = RestCardProps & {
  readonly items: readonly SampleItem[]
  /** The one to look at now; none when all are judged and none was picked. */
  readonly sight?: ActivityInSight
  readonly directory: Directory
  readonly words: Words
}

/** A sample: how far it is judged, the next one to look at, and all of them. */
export function SamplePage(props: SamplePageProps) {
  const { lang, sample, items, sight, directory, words } = props
  const t = textsIn(lang, sampleTexts)
  const number = (value: number) => formatNumber(value, lang)
  const item = items.find(({ activityId }) => activityId === sight?.activity.id)
  const { size, judged, returned } = sample
  return (
    <>
      <PageHead
        eyebrow={t.ofPopulation(number(size), number(sample.population))}
        title={t.sample(sample.id)}
        tag={<StandingTag standing={standingOf(sample)} lang={lang} />}
      />
      <Stack gap="loose">
        <Columns
          aside={
            <>
              {sight && item && <JudgeForm lang={lang} sight={sight} sampleId={sample.id} />}
              <RestCard {...props} />
              <Facts
                items={[
                  { label: t.way, value: t[sample.way] },
                  { label: t.seed, value: sample.seed },
                  { label: t.scope, value: filterWords(sample.filter, lang, directory, words) },
                  { label: t.drawn, value: formatMoment(sample.drawnAt) },
                  { label: t.drawnBy, value: sample.drawnByName },
                ]}
              />
            </>
          }
          asideLabel={t.standing}
        >
          <ThreePartBar
            total={size}
            done={judged}
            verified={judged - returned}
            words={t.progress(number(judged), number(size), number(returned))}
          />
          {sight && item && (
            <>
              <Section title={sight.activity.what} lead={directory.byId(item.agencyId)?.shortName}>
                {item.reasons.length > 0 && (
                  <Card title={t.signs} icon="info" tone="wash">
                    <p>
                      <Reasons item={item} lang={lang} />
                    </p>
                  </Card>
                )}
              </Section>
              <ActivityMatter lang={lang} sight={sight} />
            </>
          )}
          {!sight && <p class="strong">{t.allJudged}</p>}
        </Columns>
        <Section title={t.items} isRuled>
          <DataTable
            caption={t.itemsCaption}
            hidesCaption
            rows={items}
            columns={columnsOf(props)}
            look={({ activityId }) => ({ isSelected: activityId === sight?.activity.id })}
            asCards
            isFramed
          />
        </Section>
      </Stack>
    </>
  )
}

const Reasons = ({ item, lang }: { item: SampleItem; lang: Lang }) =>
  item.reasons.length === 0 ? (
    <span class="soft">{textsIn(lang, sampleTexts).noSigns}</span>
  ) : (
    <>
      {item.reasons.map((reason) => riskReasons[reason]?.[lang] ?? reason).join('; ')}
      <span class="soft small"> ({textsIn(lang, sampleTexts).points(formatNumber(item.risk, lang))})</span>
    </>
  )

function columnsOf({ lang, sample, directory }: SamplePageProps): readonly Column<SampleItem>[] {
  const t = textsIn(lang, sampleTexts)
  const tones = { verified: 'ok', returned: 'late' } as const
  return [
    { title: t.number, isNumber: true, cell: ({ position }) => position },
    {
      title: t.activity,
      isName: true,
      cell: ({ activityId, what }) => <a href={`${samplePath(sample.id)}?xem=${activityId}`}>{what}</a>,
    },
    { title: t.agency, cell: ({ agencyId }) => directory.byId(agencyId)?.shortName },
    { title: t.day, cell: ({ doneTo }) => <span class="unbroken">{formatDay(doneTo)}</span> },
    { title: t.signs, cell: (item) => <Reasons item={item} lang={lang} /> },
    {
      title: t.verdict,
      cell: ({ verdict }) => (verdict ? <Tag tone={tones[verdict]}>{t[verdict]}</Tag> : t.open),
    },
  ]
}
