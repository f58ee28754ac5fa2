import { formatDay, formatMoment } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  errorOf,
  Facts,
  Form,
  PageHead,
  Section,
  SelectField,
  Stack,
  TextArea,
} from '../../../platform/ui/index.ts'
import { storyPath } from '../../story-path.ts'
import { deskPath } from '../../workspace/addresses.ts'
import { reasonWords } from '../reason-words.ts'
import type { BadLink } from '../store-report.ts'
import { linksPath } from '../tell-of-links.ts'
import { texts } from '../texts.ts'
import { RecheckButton } from './recheck-button.tsx'
import { storyLinksPath } from './views.ts'

export type StoryLinksPageProps = {
  readonly lang: Lang
  readonly storyId: number
  readonly title: string
  readonly links: readonly BadLink[]
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** The bad links of one story: what is wrong, where to mend it, and the way to leave one as it is. */
export function StoryLinksPage({ lang, storyId, title, links, filled, issues = [] }: StoryLinksPageProps) {
  const t = textsIn(lang, texts)
  const [first] = links
  const open = links.filter(({ leftReason }) => leftReason === null)
  return (
    <Stack>
      <PageHead title={t.linksOf(title)} />
      <ErrorSummary lang={lang} issues={issues} />
      {first ? (
        <ButtonRow>
          <ButtonLink href={deskPath(first.editionId)} kind="primary" icon="pencil">
            {t.openDesk}
          </ButtonLink>
          <ButtonLink href={storyPath(first)} icon="external-link">
            {t.readStory}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <EmptyState title={t.nothingHere} />
      )}
      {links.map((link) => (
        <LinkCard lang={lang} link={link} />
      ))}
      {open.length > 0 && <LeaveForm {...{ lang, storyId, open, filled, issues }} />}
      <p>
        <ButtonLink href={linksPath} icon="arrow-left">
          {t.back}
        </ButtonLink>
      </p>
    </Stack>
  )
}

function LinkCard({ lang, link }: { lang: Lang; link: BadLink }) {
  const t = textsIn(lang, texts)
  const { url, words, reason, status, failedFirstOn, checkedAt, leftReason, storyId, state } = link
  return (
    <Card
      title={<span class="address">{url}</span>}
      icon="unlink"
      tone={state === 'broken' && !leftReason ? 'late' : undefined}
    >
      <Facts
        items={[
          { label: t.words, value: words },
          { label: t.reason, value: reasonWords(reason, status, lang) },
          { label: t.since, value: formatDay(failedFirstOn) },
          { label: t.checkedAt, value: formatMoment(checkedAt) },
        ]}
      />
      {leftReason && <p>{t.leftBecause(leftReason)}</p>}
      <RecheckButton lang={lang} storyId={storyId} url={url} />
    </Card>
  )
}

type LeaveProps = Pick<StoryLinksPageProps, 'lang' | 'storyId' | 'filled'> & {
  readonly open: readonly BadLink[]
  readonly issues: readonly Issue[]
}

function LeaveForm({ lang, storyId, open, filled, issues }: LeaveProps) {
  const t = textsIn(lang, texts)
  return (
    <Section title={t.leave}>
      <Form action={`${storyLinksPath(storyId)}/de-nguyen`}>
        <SelectField
          name="url"
          label={t.address}
          options={[...new Set(open.map(({ url }) => url))].map((url) => ({ value: url, label: url }))}
          value={String(filled?.url ?? '')}
          error={errorOf(issues, 'url', lang)}
        />
        <TextArea
          name="reason"
          label={t.leaveReason}
          help={t.leaveHelp}
          rows={2}
          value={String(filled?.reason ?? '')}
          error={errorOf(issues, 'reason', lang)}
          isRequired
        />
        <p>
          <Button>{t.leave}</Button>
        </p>
      </Form>
    </Section>
  )
}
