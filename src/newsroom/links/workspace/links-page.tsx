import type { Directory } from '../../../agencies/index.ts'
import { formatDay, formatMoment } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  type Column,
  DataTable,
  DefinitionNote,
  EmptyState,
  PageHead,
  Section,
  Stack,
  Tabs,
} from '../../../platform/ui/index.ts'
import { reasonWords } from '../reason-words.ts'
import type { LinkCheck } from '../store-links.ts'
import type { BadLink } from '../store-report.ts'
import { linksPath } from '../tell-of-links.ts'
import { texts } from '../texts.ts'
import { RecheckButton } from './recheck-button.tsx'
import { type LinkView, linkViews, ofView, storyLinksPath } from './views.ts'

export type LinksPageProps = {
  readonly lang: Lang
  readonly view: LinkView
  readonly links: readonly BadLink[]
  readonly last: LinkCheck | undefined
  readonly directory: Directory
}

/** What does not work in published stories, by agency. */
export function LinksPage({ lang, view, links, last, directory }: LinksPageProps) {
  const t = textsIn(lang, texts)
  const of = (one: LinkView) => links.filter(ofView[one])
  const broken = of('hong').length
  const shown = of(view)
  const tabs = linkViews.map((one) => ({ href: viewPath(one), label: t[names[one]], count: of(one).length }))
  return (
    <Stack>
      <PageHead title={t.title} lead={broken === 0 ? t.allWork : t.lead(broken)} />
      <LastCheck lang={lang} last={last} />
      <Tabs label={t.views} items={tabs} current={viewPath(view)} />
      {view === 'theo-doi' && shown.length > 0 && <p class="soft">{t.doubtfulNote}</p>}
      {shown.length === 0 && <EmptyState title={t.noneHere} />}
      {[...Map.groupBy(shown, ({ agencyId }) => agencyId)].map(([agencyId, own]) => (
        <Section title={directory.byId(agencyId)?.shortName ?? ''}>
          <DataTable
            caption={directory.byId(agencyId)?.shortName ?? ''}
            hidesCaption
            columns={columnsOf(lang)}
            rows={own}
            isFramed
            asCards
          />
        </Section>
      ))}
      <DefinitionNote lang={lang} title={t.howTitle}>
        <p>{t.howChecked}</p>
      </DefinitionNote>
    </Stack>
  )
}

const names = { hong: 'broken', 'theo-doi': 'doubtful', 'de-nguyen': 'left' } as const

const viewPath = (view: LinkView) => (view === 'hong' ? linksPath : `${linksPath}?xem=${view}`)

function LastCheck({ lang, last }: { lang: Lang; last: LinkCheck | undefined }) {
  const t = textsIn(lang, texts)
  if (!last) return <p class="soft">{t.notYet}</p>
  const when = formatMoment(last.beganAt)
  if (last.outcome === 'unreachable') return <Banner tone="wait">{t.unreachable(when)}</Banner>
  return <p class="soft">{t.lastCheck(when, last.addresses)}</p>
}

function columnsOf(lang: Lang): Column<BadLink>[] {
  const t = textsIn(lang, texts)
  return [
    {
      title: t.story,
      isName: true,
      cell: ({ storyId, title }) => <a href={storyLinksPath(storyId)}>{title}</a>,
    },
    { title: t.address, cell: ({ url }) => <span class="small address">{url}</span> },
    {
      title: t.reason,
      cell: ({ reason, status, leftReason }) => (
        <>
          {reasonWords(reason, status, lang)}
          {leftReason && <p class="soft small">{t.leftBecause(leftReason)}</p>}
        </>
      ),
    },
    { title: t.since, cell: ({ failedFirstOn }) => <span class="unbroken">{formatDay(failedFirstOn)}</span> },
    {
      title: t.act,
      label: '',
      cell: ({ storyId, url }) => (
        <div class="row" data-gap="tight">
          <RecheckButton lang={lang} storyId={storyId} url={url} />
          <ButtonLink href={storyLinksPath(storyId)} size="small" kind="quiet">
            {t.details}
          </ButtonLink>
        </div>
      ),
    },
  ]
}
