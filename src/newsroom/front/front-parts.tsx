import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Section, Stack } from '../../platform/ui/index.ts'
import { firstDayOf } from '../calendar/event.ts'
import { timeOf } from '../calendar/event-when.ts'
import { HeadlineList } from '../portal/headlines.tsx'
import { pathOf } from '../register/document.ts'
import { storyPath } from '../story-path.ts'
import { frontTexts } from './front-texts.ts'
import type { FrontPart, FrontView } from './load-front.ts'

export type FrontPartsProps = {
  readonly view: FrontView
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly areaName: (key: string) => string
}

/** What leads: the pinned stories, then the first part, large. */
export function LeadingParts({ view, lang, href, areaName }: FrontPartsProps) {
  const t = textsIn(lang, frontTexts)
  const [lead] = view.parts
  if (view.pinned.length === 0 && !lead) return <p>{t.nothing}</p>
  return (
    <Stack gap="loose">
      {view.pinned.length > 0 && (
        <Section title={t.pinned} isRuled>
          <HeadlineList stories={view.pinned} href={href} areaName={areaName} lang={lang} leads />
        </Section>
      )}
      {lead && (
        <Section title={lead.title} isRuled action={<More part={lead} lang={lang} href={href} />}>
          {lead.kind === 'stories' ? (
            <HeadlineList
              stories={lead.items}
              href={href}
              areaName={areaName}
              lang={lang}
              leads={view.pinned.length === 0}
            />
          ) : (
            <Lines part={lead} lang={lang} href={href} />
          )}
        </Section>
      )}
    </Stack>
  )
}

/** The parts after the first, beside one another. */
export function OtherParts({ view, lang, href }: FrontPartsProps) {
  const others = view.parts.slice(1)
  if (others.length === 0) return null
  return (
    <div class="grid front-parts">
      {others.map((part) => (
        <Section title={part.title} isRuled action={<More part={part} lang={lang} href={href} />}>
          <Lines part={part} lang={lang} href={href} />
        </Section>
      ))}
    </div>
  )
}

type PartProps = { part: FrontPart } & Pick<FrontPartsProps, 'lang' | 'href'>

const More = ({ part, lang, href }: PartProps) => (
  <a href={href(part.more)} aria-label={textsIn(lang, frontTexts).allOf(part.title)}>
    {textsIn(lang, frontTexts).all}
  </a>
)

/** A title a line, under it what tells the lines of this kind apart. */
function Lines({ part, lang, href }: PartProps) {
  return (
    <ul class="front-lines">
      {linesOf(part, lang).map(({ path, title, spoken, note }) => (
        <li>
          <a class="plain-link" href={href(path)} lang={spoken === lang ? undefined : spoken}>
            {title}
          </a>
          <span class="soft small">{note}</span>
        </li>
      ))}
    </ul>
  )
}

function linesOf(part: FrontPart, lang: Lang) {
  switch (part.kind) {
    case 'stories':
      return part.items.map((story) => ({
        path: storyPath(story),
        title: story.title,
        spoken: story.lang,
        note: dayOfInstant(story.publishedAt),
      }))
    case 'documents':
      return part.items.map((entry) => ({
        path: pathOf(entry),
        title: entry.title,
        spoken: entry.lang,
        note: `${entry.docType} ${entry.number}, ${formatDay(entry.issuedOn)}`,
      }))
    case 'events':
      return part.items.map((event) => ({
        path: storyPath(event),
        title: event.title,
        spoken: event.lang,
        note: [`${formatDay(firstDayOf(event))}, ${timeOf(event, lang)}`, event.place]
          .filter(Boolean)
          .join('. '),
      }))
  }
}

const dayOfInstant = (instant: string) => formatDay(firstDayOf({ startsAt: instant, endsAt: instant }))
