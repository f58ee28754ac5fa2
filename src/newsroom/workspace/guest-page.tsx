import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Banner,
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  errorOf,
  Form,
  Remarks,
  Section,
  SelectField,
  Stack,
  TextArea,
  Wrap,
} from '../../platform/ui/index.ts'
import type { GuestSight } from '../reviewing/read-as-guest.ts'
import { guestPath } from './addresses.ts'
import { DraftView } from './draft-view.tsx'
import { guestTexts } from './guest-texts.ts'
import { remarkTexts } from './remark-texts.ts'
import { passages } from './remarks-part.tsx'

export type GuestPageProps = {
  readonly lang: Lang
  readonly token: string
  readonly sight: GuestSight
  /** Who made the link. */
  readonly inviter: string
  readonly chosen?: number
  readonly issues?: readonly Issue[]
  readonly filled?: Readonly<Record<string, string | readonly string[]>>
}

/** A draft for somebody without an account: the text, and a form to comment on it. */
export function GuestPage(props: GuestPageProps) {
  const { lang, token, sight, inviter, issues } = props
  const t = textsIn(lang, guestTexts)
  return (
    <Wrap>
      <Stack>
        <Banner icon="message-square">
          <p class="strong">{t.invited(sight.link.guest, inviter)}</p>
          <p>
            {t.until(formatMoment(sight.link.expiresAt))} {t.notOut}
          </p>
        </Banner>
        <ErrorSummary lang={lang} issues={issues} />
        <DraftView
          lang={lang}
          edition={sight.edition}
          eyebrow={t.title}
          pictures={`${guestPath(token)}/anh`}
          remarkHref={(block) => `?doan=${block}#gop-y`}
        />
        <GuestForm {...props} />
        <Section title={t.yours}>
          {sight.comments.length === 0 ? <p class="soft">{t.none}</p> : <OwnRemarks {...props} />}
        </Section>
      </Stack>
    </Wrap>
  )
}

function GuestForm({ lang, token, sight, chosen, issues, filled }: GuestPageProps) {
  const t = textsIn(lang, guestTexts)
  return (
    <Form action={guestPath(token)} id="gop-y" label={t.write}>
      <SelectField
        name="block"
        label={t.about}
        empty={t.whole}
        value={String(filled?.block ?? chosen ?? '')}
        options={passages(sight.edition, textsIn(lang, remarkTexts).passage)}
      />
      <TextArea
        name="text"
        label={t.text}
        help={t.textHelp}
        rows={4}
        maxlength={4000}
        value={String(filled?.text ?? '')}
        error={errorOf(issues, 'text', lang)}
      />
      <div>
        <Button kind="primary" icon="send">
          {t.write}
        </Button>
      </div>
    </Form>
  )
}

const OwnRemarks = ({ lang, sight }: GuestPageProps) => (
  <Remarks
    items={sight.comments.map(({ id, byName, at, block, text, settledAt }) => ({
      id: `gop-y-${id}`,
      who: byName,
      when: formatMoment(at),
      datetime: at,
      about: block === null ? guestTexts.whole[lang] : textsIn(lang, remarkTexts).passage(block + 1),
      text,
      settled: settledAt !== null && guestTexts.settled[lang],
    }))}
  />
)

/** What a link that lets nobody in says, whatever the reason: no more than that is told. */
export function GuestGonePage({ lang, homeHref }: { lang: Lang; homeHref: string }) {
  const t = textsIn(lang, guestTexts)
  return (
    <Wrap>
      <Stack>
        <h1>{t.goneTitle}</h1>
        <EmptyState title={t.gone} action={<ButtonLink href={homeHref}>{t.toPortal}</ButtonLink>}>
          {t.goneDo}
        </EmptyState>
      </Stack>
    </Wrap>
  )
}
