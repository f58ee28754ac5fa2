import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ActDisclosure,
  Button,
  Card,
  errorOf,
  Form,
  NumberField,
  RecordList,
  TextField,
} from '../../platform/ui/index.ts'
import type { RefusedAct } from './act-questions.tsx'
import { deskPath } from './addresses.ts'
import { remarkTexts } from './remark-texts.ts'

export type GuestLinkShown = {
  readonly id: number
  readonly guest: string
  readonly expiresAt: string
  readonly endedAt: string | null
}

type GuestLinksProps = {
  readonly lang: Lang
  readonly editionId: number
  readonly links: readonly GuestLinkShown[]
  readonly now: string
  readonly refused?: RefusedAct
}

/** Links by which people without an account read and comment, each until its day. */
export function GuestLinks({ lang, editionId, links, now, refused }: GuestLinksProps) {
  const t = textsIn(lang, remarkTexts)
  const mine = refused?.key === 'guest' ? refused : undefined
  const filled = (name: string) => (mine ? String(mine.filled[name] ?? '') : undefined)
  return (
    <Card title={t.guests} icon="link">
      <p class="soft small">{t.guestsLead}</p>
      {links.length > 0 && (
        <RecordList
          items={links.map((link) => ({
            title: link.guest,
            note: stateOf(link, now, lang),
            state: isOpen(link, now) && (
              <Form
                action={`${deskPath(editionId)}/lien-ket/${link.id}/ket-thuc`}
                label={t.endOf(link.guest)}
              >
                <Button size="small" kind="quiet" aria-label={t.endOf(link.guest)}>
                  {t.end}
                </Button>
              </Form>
            ),
          }))}
        />
      )}
      <ActDisclosure label={t.makeLink} icon="plus" isOpen={mine !== undefined}>
        <Form action={`${deskPath(editionId)}/lien-ket`} label={t.makeLink}>
          <TextField
            name="guest"
            label={t.guest}
            value={filled('guest')}
            maxlength={200}
            error={errorOf(mine?.issues, 'guest', lang)}
          />
          <NumberField
            name="days"
            label={t.days}
            min={1}
            max={60}
            value={filled('days') ?? 7}
            error={errorOf(mine?.issues, 'days', lang)}
          />
          <Button icon="link">{t.makeLink}</Button>
        </Form>
      </ActDisclosure>
    </Card>
  )
}

const isOpen = ({ expiresAt, endedAt }: GuestLinkShown, now: string): boolean =>
  endedAt === null && Temporal.Instant.compare(expiresAt, now) > 0

function stateOf(link: GuestLinkShown, now: string, lang: Lang): string {
  const t = textsIn(lang, remarkTexts)
  if (link.endedAt !== null) return t.ended
  return isOpen(link, now) ? t.until(formatMoment(link.expiresAt)) : t.expired
}
