import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ActDisclosure,
  ButtonLink,
  EmptyState,
  FilterBar,
  NewsList,
  PageHead,
  Section,
  SelectField,
  Stack,
  TextField,
  WorkList,
} from '../../platform/ui/index.ts'
import type { Queue } from '../life/queue.ts'
import { storyKinds } from '../story.ts'
import { deskPath, newStoryPath, newsroomPath, royaltyPath } from './addresses.ts'
import { headlineOf, type NameOf, workOf } from './queue-rows.tsx'
import { isFiltered, type QueueQuery, type QueueSection, queueParts } from './queue-sections.ts'
import { queueTexts } from './queue-texts.ts'
import type { RecentlyOut } from './store.ts'
import { newsroomTexts } from './texts.ts'
import { kindNames } from './words.ts'

export type QueuePageProps = {
  readonly lang: Lang
  readonly query: QueueQuery
  readonly queue: Queue
  readonly sections: readonly QueueSection[]
  readonly recent: readonly RecentlyOut[]
  readonly directory: Directory
  /** Agencies of which something may be seen here. */
  readonly agencies: readonly { readonly slug: string; readonly shortName: string }[]
  readonly nameOf: NameOf
  readonly reviews: boolean
  readonly mayStart: boolean
}

/** What waits for whom and since when; first of all what waits for the reader. */
export function QueuePage(props: QueuePageProps) {
  const { lang, query, queue, sections, recent, reviews, mayStart } = props
  const t = textsIn(lang, queueTexts)
  const n = textsIn(lang, newsroomTexts)
  return (
    <>
      <PageHead
        title={n.newsroom}
        lead={sentence(queue, lang)}
        actions={
          <>
            {mayStart && (
              <ButtonLink href={newStoryPath} kind="primary" icon="plus">
                {n.newStory}
              </ButtonLink>
            )}
            {reviews && (
              <ButtonLink href={royaltyPath} icon="circle-dollar-sign">
                {n.royalties}
              </ButtonLink>
            )}
          </>
        }
      />
      <Stack gap="loose">
        <ActDisclosure label={t.narrow} icon="funnel" isOpen={isFiltered(query)}>
          <Filters {...props} />
        </ActDisclosure>
        {sections.length === 0 && (
          <EmptyState title={isFiltered(query) ? t.noneFiltered : t.none}>
            {isFiltered(query) ? t.noneFilteredHelp : t.noneHelp}
          </EmptyState>
        )}
        {sections.map(({ part, rows }) => (
          <Section title={t[part]} id={part}>
            <WorkList items={rows.map((row) => workOf(row, part, props))} />
          </Section>
        ))}
        {recent.length > 0 && (
          <Section title={t.recent} isRuled>
            <NewsList items={recent.map((story) => headlineOf(story, props, deskPath))} />
          </Section>
        )}
      </Stack>
    </>
  )
}

/** '5 bài chờ ông/bà: 3 bài chờ duyệt, 2 bài trả lại.' */
export function sentence(
  { forMe, failed, toReview, unratified, documents, mine }: Queue,
  lang: Lang,
): string {
  const t = textsIn(lang, queueTexts)
  if (forMe === 0) return t.nothing
  const returned = mine.filter(({ state }) => state === 'returned').length
  const reviewable = toReview.filter(({ isOwn }) => !isOwn).length
  const parts = [
    failed.length > 0 && t.failedOf(failed.length),
    reviewable > 0 && t.toReviewOf(reviewable),
    unratified.length > 0 && t.unratifiedOf(unratified.length),
    documents.length > 0 && t.documentsOf(documents.length),
    returned > 0 && t.returnedOf(returned),
  ].filter(Boolean)
  return parts.length > 0 ? `${t.forMe(forMe)}: ${parts.join(', ')}.` : `${t.forMe(forMe)}.`
}

function Filters({ lang, query, agencies }: QueuePageProps) {
  const t = textsIn(lang, queueTexts)
  return (
    <FilterBar lang={lang} action={newsroomPath} clearHref={isFiltered(query) ? newsroomPath : undefined}>
      <TextField name="q" label={t.words} value={query.q} type="search" maxlength={200} />
      <SelectField
        name="viec"
        label={t.state}
        empty={t.allStates}
        value={query.viec}
        options={queueParts.map((part) => ({ value: part, label: t[part] }))}
      />
      <SelectField
        name="loai"
        label={t.kind}
        empty={t.allKinds}
        value={query.loai}
        options={storyKinds.map((kind) => ({ value: kind, label: kindNames[kind][lang] }))}
      />
      {agencies.length > 1 && (
        <SelectField
          name="don-vi"
          label={t.agency}
          empty={t.allAgencies}
          value={query['don-vi']}
          options={agencies.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        />
      )}
    </FilterBar>
  )
}
