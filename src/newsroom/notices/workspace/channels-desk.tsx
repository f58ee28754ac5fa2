import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  type Column,
  DataTable,
  PageHead,
  Section,
  Stack,
} from '../../../platform/ui/index.ts'
import type { Channel } from '../channel.ts'
import { channelKinds, texts } from '../texts.ts'
import { channelsPath } from './addresses.ts'
import { ChannelForm, type ChannelFormProps } from './channel-form.tsx'

type DeskProps = Pick<ChannelFormProps, 'filled' | 'issues'> & {
  readonly lang: Lang
  readonly channels: readonly Channel[]
}

/** The head of the board keeps the list of official channels. */
export function ChannelsDesk({ lang, channels, filled, issues }: DeskProps) {
  const t = textsIn(lang, texts)
  return (
    <Stack gap="loose">
      <PageHead
        title={t.channels}
        actions={
          <ButtonLink href="/kenh-chinh-thuc" icon="eye">
            {t.seePublic}
          </ButtonLink>
        }
      />
      <DataTable
        caption={t.channels}
        hidesCaption
        columns={columnsIn(lang)}
        rows={channels}
        asCards
        isFramed
      />
      <Section title={t.addChannel}>
        <ChannelForm lang={lang} action={channelsPath} filled={filled} issues={issues} />
      </Section>
    </Stack>
  )
}

function columnsIn(lang: Lang): readonly Column<Channel>[] {
  const t = textsIn(lang, texts)
  return [
    { title: t.channelName, isName: true, cell: ({ nameVi, nameEn }) => (lang === 'vi' ? nameVi : nameEn) },
    { title: t.kind, cell: ({ kind }) => channelKinds[kind][lang] },
    { title: t.address, cell: ({ address }) => <span class="address">{address}</span> },
    { title: t.keptBy, cell: ({ keptBy }) => <span lang="vi">{keptBy}</span> },
    { title: t.act, label: '', cell: (channel) => <Acts channel={channel} lang={lang} /> },
  ]
}

function Acts({ channel: { id, nameVi }, lang }: { channel: Channel; lang: Lang }) {
  const t = textsIn(lang, texts)
  return (
    <ButtonRow>
      <ButtonLink size="small" icon="pencil" href={`${channelsPath}/${id}`} aria-label={t.editNamed(nameVi)}>
        {t.edit}
      </ButtonLink>
      <form method="post" action={`${channelsPath}/${id}/bo`}>
        <Button size="small" kind="quiet" aria-label={t.removeNamed(nameVi)}>
          {t.removeChannel}
        </Button>
      </form>
    </ButtonRow>
  )
}
