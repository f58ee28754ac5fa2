import { formatMoment } from '../../../platform/dates.ts'
import type { HistoryLine } from '../../../platform/history.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import { ButtonLink, ErrorSummary, PageHead, Section, Stack, Timeline } from '../../../platform/ui/index.ts'
import type { Headline } from '../../story.ts'
import { type Block, type Pin, sectionOf } from '../arrangement.ts'
import { historyWords } from '../history-words.ts'
import type { Front } from '../store-front.ts'
import { texts } from '../texts.ts'
import { BlockForm } from './block-form.tsx'
import { PinForm } from './pin-form.tsx'
import { PinTable } from './pin-table.tsx'

export type FrontDeskProps = {
  readonly lang: Lang
  readonly front: Front
  readonly blocks: readonly Block[]
  readonly pins: readonly (Pin & { readonly title: string })[]
  /** What may be pinned, the newest first. */
  readonly stories: readonly Headline[]
  readonly history: readonly HistoryLine[]
  readonly today: string
  readonly filled: Filled
  readonly issues?: readonly Issue[]
}

/** The front page under its editor's hands: what stands first, which parts follow, who changed what. */
export function FrontDesk(props: FrontDeskProps) {
  const { lang, front, history, issues } = props
  const t = textsIn(lang, texts)
  const nameOf = (key: string) => blockName(key, front, lang)
  return (
    <Stack gap="loose">
      <ErrorSummary lang={lang} issues={issues} />
      <PageHead
        title={t.title}
        lead={[t.lead, front.changedAt && t.lastChange(front.changedByName ?? '', front.changedAt)]
          .filter(Boolean)
          .join(' ')}
        actions={
          <ButtonLink href="/" icon="eye">
            {t.seePublic}
          </ButtonLink>
        }
      />
      <Section title={t.pins} lead={t.pinsLead}>
        <PinTable {...props} />
        <PinForm {...props} />
      </Section>
      <Section title={t.blocks} lead={t.blocksLead}>
        <BlockForm {...props} nameOf={nameOf} />
      </Section>
      {history.length > 0 && (
        <Section title={t.history}>
          <Timeline
            items={history.map((line) => ({
              icon: 'pencil',
              what: historyWords(line, lang, nameOf),
              when: formatMoment(line.at),
              datetime: line.at,
              who: line.actorName,
            }))}
          />
        </Section>
      )}
    </Stack>
  )
}

function blockName(key: string, { sections }: Front, lang: Lang): string {
  const t = textsIn(lang, texts)
  if (key === 'newest' || key === 'documents' || key === 'events') return t[key]
  const section = sections.find((one) => one.key === sectionOf(key as Block['key']))
  return section ? (lang === 'vi' ? section.nameVi : section.nameEn) : key
}
