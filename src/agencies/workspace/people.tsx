import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type Column, DataTable, EmptyState, Section, Tag } from '../../platform/ui/index.ts'
import { isHeldOn, type Membership } from '../membership.ts'
import { roleNames } from '../roles.ts'
import { texts } from './texts.ts'

export type PeopleProps = {
  readonly people: readonly Membership[]
  /** The day whose holders are shown: today, or one that was asked for. */
  readonly day: string
  readonly isPast: boolean
  readonly manages: boolean
  readonly lang: Lang
  /** The address of the agency's page. */
  readonly here: string
}

/** Who holds which role from when to when; those that have ended fold away below. */
export function People({ people, day, isPast, manages, lang, here }: PeopleProps) {
  const t = textsIn(lang, texts)
  const onDay = people.filter(
    (one) => isHeldOn(one, day) || (!isPast && one.validFrom > day && !isOver(one, day)),
  )
  const over = isPast ? [] : people.filter((one) => isOver(one, day))
  const title = isPast ? t.peopleOnDay(day) : t.people
  return (
    <Section title={title}>
      {onDay.length === 0 ? (
        <EmptyState title={t.nobody} />
      ) : (
        <DataTable
          caption={title}
          hidesCaption
          columns={[...columnsOf(lang), ...(manages && !isPast ? [endColumn(lang, here)] : [])]}
          rows={onDay}
          isFramed
          asCards
        />
      )}
      {over.length > 0 && (
        <details>
          <summary>
            {t.formerRoles} ({over.length})
          </summary>
          <DataTable caption={t.formerRoles} hidesCaption columns={columnsOf(lang)} rows={over} asCards />
        </details>
      )}
    </Section>
  )

  function columnsOf(lang: Lang): Column<Membership>[] {
    return [
      { title: t.person, isName: true, label: '', cell: (one) => <Name {...one} /> },
      { title: t.role, cell: (one) => roleNames[one.role][lang] },
      { title: t.time, cell: ({ validFrom, validTo }) => t.span(validFrom, validTo) },
      { title: t.state, cell: (one) => <State membership={one} day={day} lang={lang} /> },
    ]
  }
}

const isOver = ({ validTo }: Membership, day: string) => validTo !== null && validTo <= day

const Name = ({ fullName, email, phone }: Membership) => (
  <>
    {fullName}
    <br />
    <a class="small" href={`mailto:${email}`}>
      {email}
    </a>
    {phone && <span class="small soft">, {phone}</span>}
  </>
)

function State({ membership, day, lang }: { membership: Membership; day: string; lang: Lang }) {
  const t = textsIn(lang, texts)
  if (isHeldOn(membership, day)) return <Tag tone="ok">{t.held}</Tag>
  if (isOver(membership, day)) return <Tag>{t.ended}</Tag>
  return <Tag tone="wait">{t.notYet(membership.validFrom)}</Tag>
}

const endColumn = (lang: Lang, here: string): Column<Membership> => ({
  title: <span class="hidden-text">{textsIn(lang, texts).end}</span>,
  label: '',
  cell: ({ id, fullName, role }) => (
    <a
      href={`${here}/vai-tro/${id}/ket-thuc`}
      aria-label={`${textsIn(lang, texts).end}: ${fullName}, ${roleNames[role][lang]}`}
    >
      {textsIn(lang, texts).endShort}
    </a>
  ),
})
