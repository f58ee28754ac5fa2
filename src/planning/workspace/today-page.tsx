import { formatLongDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ButtonGroup,
  ButtonLink,
  Columns,
  EmptyState,
  LinkList,
  PageHead,
  Section,
  Stack,
} from '../../platform/ui/index.ts'
import { followTexts } from '../work/follow-texts.ts'
import type { PlanOverview } from '../work/store-overview.ts'
import { workTexts } from '../work/work-texts.ts'
import { AgencyQuarter } from './agency-quarter.tsx'
import { DoneList } from './done-list.tsx'
import { PlansInHand } from './plans-in-hand.tsx'
import type { Today, UnitToday } from './today.ts'
import { UnitWork } from './unit-work.tsx'

export type TodayPageProps = {
  readonly today: Today
  readonly lang: Lang
  readonly mayVerify: boolean
  /** Holds a role, whatever it is. */
  readonly hasRole: boolean
}

/** The first page of the workspace: what is to be done today, in one sentence with a number, then how. */
export function TodayPage({ today, lang, mayVerify, hasRole }: TodayPageProps) {
  const t = textsIn(lang, workTexts)
  const { unit, plans, elsewhere, day } = today
  const isEmpty = !unit && !plans && elsewhere.length === 0
  return (
    <>
      <PageHead
        eyebrow={formatLongDay(day, lang)}
        title={titleOf(today, lang)}
        actions={
          unit && (
            <ButtonLink kind="primary" size="big" icon="plus" href="/lam-viec/ghi">
              {t.log}
            </ButtonLink>
          )
        }
      />
      <Stack gap="loose">
        {elsewhere.length > 0 && (
          <Section title={t.elsewhere}>
            <LinkList items={elsewhere.map(({ text, href }) => ({ href, title: text[lang] }))} />
          </Section>
        )}
        {plans && <PlansInHand {...{ plans, lang, mayVerify }} />}
        {unit && !plans && <OfAgency unit={unit} day={day} lang={lang} />}
        {unit && plans && (
          <Section title={t.ofAgency(unit.agency.shortName, unit.work.todo)}>
            <OfAgency unit={unit} day={day} lang={lang} />
          </Section>
        )}
        {isEmpty && <EmptyState title={hasRole ? t.nothingHere : t.noRole} />}
      </Stack>
    </>
  )
}

function titleOf({ unit, plans }: Today, lang: Lang): string {
  if (!plans) return unit ? textsIn(lang, workTexts).todo(unit.work.todo) : textsIn(lang, workTexts).myWork
  const sum = (count: (plan: PlanOverview) => number) => plans.reduce((total, plan) => total + count(plan), 0)
  return textsIn(lang, followTexts).today(
    sum(({ done, verified }) => done - verified),
    sum(({ lateAgencies }) => lateAgencies),
  )
}

function OfAgency({ unit, day, lang }: { unit: UnitToday; day: Temporal.PlainDate; lang: Lang }) {
  const t = textsIn(lang, workTexts)
  const { agency, agencies } = unit
  return (
    <>
      {agencies.length > 1 && (
        <ButtonGroup
          label={t.chooseAgency}
          items={agencies.map(({ id, slug, shortName }) => ({
            href: `/lam-viec?don-vi=${slug}`,
            label: shortName,
            current: id === agency.id,
          }))}
        />
      )}
      <Columns aside={<AgencyQuarter {...{ unit, day, lang }} />} asideLabel={t.rhythm}>
        <UnitWork unit={unit} lang={lang} />
        {unit.series.length > 0 && (
          <Section title={t.series(unit.series.reduce((sum, { open }) => sum + open, 0))}>
            <LinkList
              items={unit.series.map(({ name, href, open }) => ({
                title: name,
                href,
                note: t.seriesOpen(open),
              }))}
            />
          </Section>
        )}
        <Section title={t.justLogged}>
          {unit.recent.length > 0 ? <DoneList items={unit.recent} lang={lang} /> : <p>{t.nothingLogged}</p>}
        </Section>
      </Columns>
    </>
  )
}
