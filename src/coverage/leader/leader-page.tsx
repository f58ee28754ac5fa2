import { codeOf, reminderDaysOn } from '../../planning/index.ts'
import { formatDay, formatLongDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Banner,
  Button,
  Card,
  Columns,
  Form,
  KeyFigures,
  LinkList,
  PageHead,
  PrintButton,
  Section,
  Stack,
} from '../../platform/ui/index.ts'
import type { Place } from '../areas/store-tiles.ts'
import type { Measuring } from '../qualities/load-measuring.ts'
import { occasionsPath } from '../qualities/pulls.ts'
import { type Qualities, qualityKeys } from '../qualities/quality.ts'
import { qualitiesPath } from '../qualities/workspace/quality-query.ts'
import { scoreText } from '../qualities/workspace/score.tsx'
import { texts as qualityTexts } from '../qualities/workspace/texts.ts'
import { AreaTiles, OtherAgencies } from './area-tiles.tsx'
import type { OccasionGap, ThemeGap } from './gaps.ts'
import { LateList } from './late-list.tsx'
import { lateOnes, type Standing } from './leader-view.ts'
import { remindPath } from './paths.ts'
import { texts } from './texts.ts'

export type LeaderPageProps = {
  readonly lang: Lang
  readonly measuring: Measuring
  readonly standings: readonly Standing[]
  readonly places: ReadonlyMap<number, Place>
  readonly qualities: Qualities
  readonly gaps: readonly ThemeGap[]
  readonly untold: readonly OccasionGap[]
  /** Reminders whose mails have not left yet. */
  readonly undoable: ReadonlySet<number>
}

/** Who is late and by how many working days, where, with what, and the one act that follows: to remind. */
export function LeaderPage(props: LeaderPageProps) {
  const { lang, measuring, standings } = props
  const t = textsIn(lang, texts)
  const { head, today, calendar } = measuring
  const late = lateOnes(standings)
  const open = late.filter(({ isTooSoon }) => !isTooSoon)
  const title =
    late.length === 0
      ? t.nobodyLate(standings.length)
      : t.sentence(late.length, standings.length - late.length)
  return (
    <>
      <PageHead
        eyebrow={t.eyebrow(formatLongDay(today, lang), codeOf(head))}
        title={title}
        actions={
          <>
            <PrintButton lang={lang} />
            {open.length > 0 && (
              <Form action={remindPath}>
                <input type="hidden" name="planId" value={head.id} />
                {open.map(({ agencyId }) => (
                  <input type="hidden" name="agencyId" value={agencyId} />
                ))}
                <Button kind="primary" icon="bell" type="submit">
                  {t.remindAll(open.length)}
                </Button>
              </Form>
            )}
          </>
        }
      />
      <Stack gap="loose">
        <Columns isEven asideLabel={t.areas(0)} aside={<AreaTiles {...props} />}>
          <Section title={t.lateMost} lead={t.lateLead} isRuled>
            <LateList {...props} late={late} />
            <Banner icon="clock">
              {t.counting(reminderDaysOn(today).escalate)}
              {calendar.isProvisional(today.year) && ` ${t.provisional(today.year)}`}
            </Banner>
          </Section>
        </Columns>
        <FiveQualities {...props} />
        <Columns isEven asideLabel={t.others(0)} aside={<OtherAgencies {...props} />}>
          <Gaps {...props} />
        </Columns>
      </Stack>
    </>
  )
}

function FiveQualities({ lang, qualities, measuring }: LeaderPageProps) {
  const t = textsIn(lang, texts)
  const q = textsIn(lang, qualityTexts)
  return (
    <Section
      title={t.qualities}
      action={<a href={`${qualitiesPath}?ke-hoach=${measuring.head.id}`}>{t.allQualities}</a>}
    >
      <KeyFigures
        items={qualityKeys.map((key) => {
          const { score, why } = qualities[key]
          return {
            label: q[key],
            value: score === null ? '…' : scoreText(score, lang),
            note: score === null ? why?.[lang] : '/100',
            tone: score !== null && score < 50 ? 'late' : undefined,
          }
        })}
      />
    </Section>
  )
}

function Gaps({ lang, gaps, untold, measuring }: LeaderPageProps) {
  const t = textsIn(lang, texts)
  const items = [
    ...gaps.slice(0, 3).map(({ title, missing, all }) => ({
      href: `/lam-viec/bao-phu?ke-hoach=${measuring.head.id}`,
      title,
      note: t.gapTheme(missing, all),
    })),
    ...untold.slice(0, 3).map(({ occasion, days }) => ({
      href: `${occasionsPath}/${occasion.id}`,
      title: `${occasion.title} (${formatDay(occasion.happenedOn)})`,
      note: t.gapOccasion(days),
    })),
  ]
  return <Card title={t.gaps}>{items.length > 0 ? <LinkList items={items} /> : <p>{t.noGaps}</p>}</Card>
}
