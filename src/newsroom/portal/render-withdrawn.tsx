import type { Context } from 'hono'
import { dayOf } from '../../platform/clock.ts'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Banner, PageHead, Section, Stack, Wrap } from '../../platform/ui/index.ts'
import type { GoneStory } from '../life/store-gone.ts'
import { editionLangs, type Story } from '../story.ts'
import { texts } from '../texts.ts'
import { editionPath } from './edition-path.ts'
import { BriefList } from './headlines.tsx'
import { newestBeside } from './newest-part.tsx'
import type { NewsroomPorts } from './ports.ts'
import { agencyThen } from './render-story.tsx'
import { storyTexts } from './story-texts.ts'

/** What stays at the address of a story taken down: that it was there, who took it down, when and why. */
export async function renderWithdrawn(
  c: Context<AppEnv>,
  gone: GoneStory,
  stillThere: Story | undefined,
  _ports: NewsroomPorts,
) {
  const { lang, href, deps } = c.var
  const t = textsIn(lang, storyTexts)
  const day = gone.publishedAt ?? gone.withdrawnAt
  const agency = await agencyThen(c, { agencyId: gone.agencyId, publishedAt: day })
  const others = editionLangs.filter((one) => one !== gone.lang && stillThere?.languages.includes(one))
  const newest = await newestBeside(deps.db, lang)
  c.status(410)
  return c.render(
    <Wrap>
      <Stack gap="loose">
        <PageHead eyebrow={t.withdrawnTitle} title={gone.title} />
        <Banner tone="late" icon="ban">
          <p>
            {t.withdrawnOn(agency.name, formatMoment(gone.withdrawnAt))}{' '}
            {gone.publishedAt && t.publishedThen(formatDay(dayOf(Temporal.Instant.from(gone.publishedAt))))}
          </p>
          <p>
            <strong>{t.withdrawnReason}:</strong> {gone.reason}
          </p>
        </Banner>
        {stillThere && others.length > 0 && (
          <p>
            {t.otherEditions}{' '}
            {others.map((one) => (
              <>
                <a href={editionPath(stillThere, one)} hreflang={one}>
                  {t[one]}
                </a>{' '}
              </>
            ))}
          </p>
        )}
        <Section title={t.readInstead} isRuled>
          <BriefList stories={newest} href={href} lang={lang} />
        </Section>
      </Stack>
    </Wrap>,
    {
      title: gone.title,
      description: t.withdrawnTitle,
      alternates: false,
      isHiddenFromSearch: true,
      breadcrumb: [{ label: textsIn(lang, texts).home, href: href('/') }, { label: t.withdrawnTitle }],
    },
  )
}
