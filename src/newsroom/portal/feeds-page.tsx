import { type Lang, textsIn } from '../../platform/i18n.ts'
import { PageHead, Section, Stack, Wrap } from '../../platform/ui/index.ts'
import { type FeedFormat, type FeedSubject, feedFormats, feedNames, feedPath } from './feed-links.ts'
import { feedTexts } from './feed-texts.ts'

export type FeedGroup = {
  readonly title: string
  readonly feeds: readonly { readonly name: string; readonly subject: FeedSubject }[]
}

/** Every feed with its three addresses. */
export function FeedsPage({ groups, lang }: { groups: readonly FeedGroup[]; lang: Lang }) {
  const t = textsIn(lang, feedTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.title} lead={t.lead} />
        <p class="measure">{t.how}</p>
        {groups.map(
          (group) =>
            group.feeds.length > 0 && (
              <Section title={group.title} isRuled>
                <ul class="feed-list">
                  {group.feeds.map((feed) => (
                    <li>
                      <span>{feed.name}</span>
                      <Formats {...feed} lang={lang} />
                    </li>
                  ))}
                </ul>
              </Section>
            ),
        )}
      </Stack>
    </Wrap>
  )
}

const Formats = ({ name, subject, lang }: { name: string; subject: FeedSubject; lang: Lang }) => (
  <span class="row" data-gap="tight">
    {(Object.keys(feedFormats) as FeedFormat[]).map((format) => (
      <a
        href={feedPath(subject, format, lang)}
        type={feedFormats[format]}
        aria-label={textsIn(lang, feedTexts).feedNamed(feedNames[format], name)}
      >
        {feedNames[format]}
      </a>
    ))}
  </span>
)
