import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Band,
  Button,
  DateField,
  EmptyState,
  PageHead,
  SearchBox,
  Section,
  Stack,
} from '../../platform/ui/index.ts'
import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'
import { AgencyGroups, AgencyLinks } from './agency-links.tsx'
import { PastNote } from './past-note.tsx'
import { texts } from './texts.ts'

export type FinderPageProps = {
  readonly directory: Directory
  /** What was typed, on one line; empty shows all agencies. */
  readonly words: string
  /** A day was asked for: links keep it, and the page says so. */
  readonly isPast: boolean
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** All agencies by kind, or those that were sought. */
export function FinderPage({ directory, words, isPast, lang, href }: FinderPageProps) {
  const t = textsIn(lang, texts)
  const { day } = directory
  const ofDay = isPast ? `?ngay=${day}` : ''
  const hrefOf = (agency: Agency) => href(`/don-vi/${agency.slug}${ofDay}`)
  return (
    <>
      <Band tone="surface">
        <PageHead title={t.agencies} lead={t.lead} />
        <Stack gap="tight">
          <SearchBox lang={lang} action={href('/don-vi')} label={t.searchLabel} name="tim" value={words} />
          <p class="soft small">{t.searchHint}</p>
        </Stack>
      </Band>
      <Band>
        <Stack gap="loose">
          {isPast && <PastNote day={day} lang={lang} todayHref={href('/don-vi')} />}
          {words !== '' && <Found {...{ directory, words, lang, hrefOf }} allHref={href('/don-vi')} />}
          {words === '' && directory.all.length === 0 && <EmptyState title={t.nothingKnown(day)} />}
          {words === '' && (
            <AgencyGroups directory={directory} agencies={directory.all} lang={lang} hrefOf={hrefOf} />
          )}
          <form class="filter-bar" action={href('/don-vi')}>
            {words !== '' && <input type="hidden" name="tim" value={words} />}
            <DateField name="ngay" label={t.dayLabel} value={day} />
            <Button icon="calendar">{t.seeDay}</Button>
          </form>
        </Stack>
      </Band>
    </>
  )
}

type FoundProps = Omit<FinderPageProps, 'isPast' | 'href'> & {
  readonly hrefOf: (agency: Agency) => string
  readonly allHref: string
}

function Found({ directory, words, lang, hrefOf, allHref }: FoundProps) {
  const t = textsIn(lang, texts)
  const agencies = directory.find(words)
  const meant = directory.byWords(words)
  const all = <a href={allHref}>{t.showAll}</a>
  if (agencies.length === 0) return <NoneFound {...{ directory, words, lang, hrefOf, allHref }} />
  return (
    <Section
      title={t.found(agencies.length, words)}
      lead={meant && t.understoodAs(meant.name)}
      action={all}
      isRuled
    >
      <AgencyLinks agencies={agencies} lang={lang} hrefOf={hrefOf} />
    </Section>
  )
}

function NoneFound({ directory, words, lang, hrefOf, allHref }: FoundProps) {
  const t = textsIn(lang, texts)
  const closest = directory.suggestions(words).map(({ agency }) => agency)
  return (
    <>
      <EmptyState title={t.noneFound(words)} action={<a href={allHref}>{t.showAll}</a>}>
        {t.noneFoundIn(directory.all.length)}
      </EmptyState>
      {closest.length > 0 && (
        <Section title={t.closest} isRuled>
          <AgencyLinks agencies={closest} lang={lang} hrefOf={hrefOf} />
        </Section>
      )}
    </>
  )
}
