import { formatMoment } from '../../platform/dates.ts'
import type { HistoryLine } from '../../platform/history.ts'
import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  ButtonLink,
  Card,
  Columns,
  EmptyState,
  ErrorSummary,
  PageHead,
  Section,
  Stack,
  Timeline,
} from '../../platform/ui/index.ts'
import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'
import type { Membership } from '../membership.ts'
import { AgencyFactsList } from '../portal/agency-facts.tsx'
import { AgencyLinks } from '../portal/agency-links.tsx'
import { PastNote } from '../portal/past-note.tsx'
import { texts as portalTexts } from '../portal/texts.ts'
import type { AgencyFacts } from '../store.ts'
import { iconOf, wordsOf } from './history-words.ts'
import { People } from './people.tsx'
import { RoleForm } from './role-form.tsx'
import { texts } from './texts.ts'

export type AgencyPageProps = {
  readonly agency: Agency
  readonly facts: AgencyFacts
  readonly directory: Directory
  readonly today: string
  readonly isPast: boolean
  /** Undefined for whoever may not know who is there. */
  readonly people: readonly Membership[] | undefined
  readonly manages: boolean
  readonly history: readonly HistoryLine[]
  readonly refused?: { readonly filled: Filled; readonly issues: readonly Issue[] }
  readonly lang: Lang
}

/** An agency for staff: who is what there, how that changed, and for its administrators the form to change it. */
export function AgencyPage(props: AgencyPageProps) {
  const { agency, directory, isPast, people, manages, refused, today, lang } = props
  const t = textsIn(lang, texts)
  const here = `/lam-viec/don-vi/${agency.slug}`
  return (
    <>
      {refused && <ErrorSummary lang={lang} issues={refused.issues} />}
      <PageHead
        title={agency.shortName}
        lead={agency.name}
        actions={
          <ButtonLink href={`/don-vi/${agency.slug}`} icon="external-link">
            {t.publicPage}
          </ButtonLink>
        }
      />
      <Columns aside={<About {...props} />} asideLabel={textsIn(lang, portalTexts).facts}>
        {isPast && <PastNote day={directory.day} lang={lang} todayHref={here} />}
        {people && (
          <People {...{ people, isPast, manages, lang, here }} day={isPast ? directory.day : today} />
        )}
        {manages && !isPast && <RoleForm {...{ refused, today, lang, here }} />}
        {people && <History {...props} />}
        <Below {...props} />
      </Columns>
    </>
  )
}

const hrefOf =
  ({ directory, isPast }: AgencyPageProps) =>
  (agency: Agency) =>
    `/lam-viec/don-vi/${agency.slug}${isPast ? `?ngay=${directory.day}` : ''}`

const About = (props: AgencyPageProps) => (
  <Card title={textsIn(props.lang, portalTexts).facts}>
    <AgencyFactsList {...props} hrefOf={hrefOf(props)} />
  </Card>
)

const History = ({ history, lang }: AgencyPageProps) => {
  const t = textsIn(lang, texts)
  const items = history.map((line) => ({
    icon: iconOf(line),
    what: wordsOf(line, lang),
    who: line.actorName,
    when: formatMoment(line.at),
    datetime: line.at,
  }))
  return (
    <Section title={t.history}>
      {items.length === 0 ? <EmptyState title={t.historyEmpty} /> : <Timeline items={items} />}
    </Section>
  )
}

const Below = (props: AgencyPageProps) => {
  const below = props.directory.childrenOf(props.agency.id)
  if (below.length === 0) return <Stack />
  return (
    <Section title={textsIn(props.lang, portalTexts).below(below.length)} isRuled>
      <AgencyLinks agencies={below} lang={props.lang} hrefOf={hrefOf(props)} />
    </Section>
  )
}
