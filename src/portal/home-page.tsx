import { type FrontView, LeadingParts, OtherParts } from '../newsroom/index.ts'
import { areaIcons, type PlanOfYear, type waveOf } from '../planning/index.ts'
import { formatNumber, type Lang, textsIn } from '../platform/i18n.ts'
import {
  Band,
  Button,
  Icon,
  KeyFigures,
  Section,
  Stack,
  ThreePartBar,
  ThreePartLegend,
  Waveform,
  Wrap,
} from '../platform/ui/index.ts'
import { HomeAside } from './home-aside.tsx'
import { homeTexts } from './home-texts.ts'
import { HornDrawing } from './horn-drawing.tsx'
import type { Invitation } from './invitations.ts'

export type HomePageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly areaName: (key: string) => string
  /** The stories, documents and events, as an editor arranged them. */
  readonly front: FrontView
  readonly invitations: readonly Invitation[]
  readonly plan?: PlanOfYear
  /** What was logged for the plan, by week. */
  readonly done: readonly { readonly done: number; readonly verified: number }[]
  readonly wave?: ReturnType<typeof waveOf>
}

/** The front page: how the programme goes, what is new, and the way to everything else. */
export function HomePage(props: HomePageProps) {
  const { lang, href, areaName, front, plan } = props
  const parts = { view: front, lang, href, areaName }
  return (
    <>
      <Hero {...props} />
      <Wrap>
        <Stack gap="loose">
          <div class="columns">
            <LeadingParts {...parts} />
            <HomeAside {...props} />
          </div>
          <OtherParts {...parts} />
          {plan && <Themes {...props} plan={plan} />}
        </Stack>
      </Wrap>
    </>
  )
}

function Hero({ lang, href, plan, done, wave }: HomePageProps) {
  const t = textsIn(lang, homeTexts)
  return (
    <Band tone="deep">
      <div class="hero">
        <div class="hero-words">
          <h1>{t.title}</h1>
          <search>
            <form class="hero-search" action={href('/tim-kiem')}>
              <label class="hidden-text" for="tim-nhanh">
                {t.searchLabel}
              </label>
              <input
                class="input"
                id="tim-nhanh"
                type="search"
                name="q"
                maxlength={200}
                placeholder={t.searchLabel}
              />
              <Button kind="primary" icon="search">
                {t.search}
              </Button>
            </form>
          </search>
        </div>
        <HornDrawing />
      </div>
      {plan && wave && (
        <div class="stack" data-gap="tight">
          <h2 class="hero-heading">{t.rhythm(plan.year)}</h2>
          <Waveform
            lang={lang}
            {...wave}
            summary={t.rhythmSummary(plan.year, sum(done, 'done'), sum(done, 'verified'))}
            periodName={t.week}
          />
        </div>
      )}
      {plan && <PlanFigures plan={plan} lang={lang} href={href} />}
    </Band>
  )
}

const sum = (weeks: HomePageProps['done'], of: 'done' | 'verified') =>
  weeks.reduce((total, week) => total + week[of], 0)

function PlanFigures({ plan, lang, href }: { plan: PlanOfYear; lang: Lang; href: (path: string) => string }) {
  const t = textsIn(lang, homeTexts)
  const { total, done, verified, late, agencies } = plan.progress
  const there = href(`/ke-hoach/${plan.slug}`)
  return (
    <div class="hero-figures">
      <KeyFigures
        items={[
          { label: t.assignmentsDone, value: formatNumber(done, lang), note: t.of(total) },
          { label: t.assignmentsVerified, value: formatNumber(verified, lang) },
          { label: t.agenciesAtWork, value: formatNumber(agencies, lang) },
          { label: t.late, value: formatNumber(late, lang) },
        ]}
      />
      <a href={there}>{t.seePlan}</a>
    </div>
  )
}

function Themes({ plan, lang, href, areaName }: HomePageProps & { plan: PlanOfYear }) {
  const t = textsIn(lang, homeTexts)
  return (
    <Section title={t.themes(plan.themes.length, plan.year)} action={<ThreePartLegend lang={lang} />}>
      <ul class="theme-grid">
        {plan.themes.map((theme) => (
          <li>
            <Icon name={areaIcons[theme.reformArea as keyof typeof areaIcons] ?? 'flag'} />
            <h3>
              {theme.reformArea ? (
                <a href={href(`/tin-tuc?noi-dung=${theme.reformArea}`)}>
                  {lang === 'vi' ? theme.title : areaName(theme.reformArea)}
                </a>
              ) : (
                theme.title
              )}
            </h3>
            <ThreePartBar {...theme} words={t.themeProgress(theme.done, theme.total, theme.verified)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
