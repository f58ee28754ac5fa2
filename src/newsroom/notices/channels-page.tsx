import { type Lang, textsIn } from '../../platform/i18n.ts'
import { PageHead, Section, Stack, Wrap } from '../../platform/ui/index.ts'
import { type Channel, type ChannelKind, linkOf } from './channel.ts'
import { channelKinds, texts } from './texts.ts'

/** Where the province speaks officially, kind by kind. */
export function ChannelsPage({ channels, lang }: { channels: readonly Channel[]; lang: Lang }) {
  const t = textsIn(lang, texts)
  const byKind = Map.groupBy(channels, ({ kind }) => kind)
  const kinds = (Object.keys(channelKinds) as ChannelKind[]).filter((kind) => byKind.has(kind))
  return (
    <Wrap>
      <PageHead title={t.channels} lead={channels.length > 0 ? t.channelsLead : t.noChannels} />
      <Stack gap="loose">
        {kinds.map((kind) => (
          <Section title={channelKinds[kind][lang]} isRuled>
            <ul class="channels">
              {byKind.get(kind)?.map((channel) => (
                <li>
                  <ChannelLine channel={channel} lang={lang} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </Stack>
    </Wrap>
  )
}

function ChannelLine({ channel, lang }: { channel: Channel; lang: Lang }) {
  const t = textsIn(lang, texts)
  const link = linkOf(channel)
  return (
    <>
      <p class="strong">{lang === 'vi' ? channel.nameVi : channel.nameEn}</p>
      <p class="address">{link ? <a href={link}>{channel.address}</a> : channel.address}</p>
      <p class="soft small">
        {t.keptBy}: <span lang="vi">{channel.keptBy}</span>
      </p>
    </>
  )
}
