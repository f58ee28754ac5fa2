import { formatMoment } from '../dates.ts'
import { type Lang, textsIn } from '../i18n.ts'
import {
  Button,
  ButtonLink,
  EvidenceItem,
  EvidenceList,
  Facts,
  PageHead,
  Section,
  Stack,
} from '../ui/index.ts'
import type { Attachment, Mail } from './mail.ts'
import { MailBody } from './mail-body.tsx'
import { MailTag } from './mail-tag.tsx'
import { texts } from './texts.ts'

type MailPageProps = {
  readonly lang: Lang
  readonly mail: Mail
  readonly isHidden: boolean
  readonly attachments: readonly Attachment[]
  readonly origin: string
}

/** One mail as it was written, and what became of it. */
export function MailPage({ lang, mail, isHidden, attachments, origin }: MailPageProps) {
  const t = textsIn(lang, texts)
  return (
    <Stack gap="loose">
      <PageHead
        title={mail.subject}
        lead={`${t.recipient}: ${mail.recipient}`}
        tag={<MailTag lang={lang} mail={mail} />}
        actions={<ButtonLink href="/lam-viec/hop-thu-di">{t.back}</ButtonLink>}
      />
      <Facts items={factsOf(lang, mail)} />
      {mail.sentAt === null && (
        <form method="post" action={`/lam-viec/hop-thu-di/${mail.id}/gui-lai`}>
          <Button icon="send">{t.sendAgain}</Button>
        </form>
      )}
      <Section title={t.body}>
        {isHidden ? <p>{t.secret}</p> : <MailBody body={mail.body} origin={origin} />}
      </Section>
      {attachments.length > 0 && (
        <Section title={t.attachments}>
          <EvidenceList>
            {attachments.map(({ name, sha256 }) => (
              <EvidenceItem lang={lang} name={name} sha256={sha256} />
            ))}
          </EvidenceList>
        </Section>
      )}
    </Stack>
  )
}

function factsOf(lang: Lang, { queuedAt, sentAt, attempts, lastError }: Mail) {
  const t = textsIn(lang, texts)
  return [
    { label: t.queued, value: formatMoment(queuedAt) },
    ...(sentAt ? [{ label: t.sentAt, value: formatMoment(sentAt) }] : []),
    { label: t.attempts, value: String(attempts) },
    ...(lastError ? [{ label: t.lastError, value: lastError }] : []),
  ]
}
